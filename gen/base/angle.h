/* Sines and cosines in integers. */
#ifndef BASE_ANGLE_H
#define BASE_ANGLE_H

#include <stdint.h>

#define ANGLE_TURN 360000 /* thousandths of a degree */

/* Of an angle in thousandths of a degree, in millionths, to within 40 of them. */
int32_t angle_sine(int32_t angle);
int32_t angle_cosine(int32_t angle);

#endif
