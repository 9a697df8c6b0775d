/* Arena, buffer and array: zeroed, aligned, growing without moving what is last. */
#include "base/arena.h"
#include "base/array.h"
#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static int start(void **state)
{
	*state = arena_new();
	return 0;
}

static int end(void **state)
{
	arena_free(*state);
	return 0;
}

static void assert_zero(const char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		assert_int_equal(bytes[i], 0);
}

static void blocks_are_zeroed_aligned_and_apart(void **state)
{
	static const size_t sizes[] = {0, 1, 15, 16, 17, 1000, 300000, 3, 5000000, 8};
	enum { COUNT = sizeof sizes / sizeof *sizes };
	char *blocks[COUNT];
	for (size_t i = 0; i < COUNT; i++) {
		blocks[i] = arena_alloc(*state, sizes[i]);
		assert_non_null(blocks[i]);
		assert_int_equal((uintptr_t)blocks[i] % _Alignof(max_align_t), 0);
		assert_zero(blocks[i], sizes[i]);
		memset(blocks[i], (int)i + 1, sizes[i]);
	}
	assert_ptr_not_equal(blocks[0], blocks[1]);
	for (size_t i = 0; i < COUNT; i++)
		for (size_t j = 0; j < sizes[i]; j++)
			assert_int_equal(blocks[i][j], i + 1);
}

static void the_last_block_grows_in_place(void **state)
{
	char *block = arena_alloc(*state, 10);
	memset(block, 'x', 10);
	char *grown = arena_grow(*state, block, 10, 30000);
	assert_ptr_equal(grown, block);
	assert_memory_equal(grown, "xxxxxxxxxx", 10);
	assert_zero(grown + 10, 30000 - 10);
	assert_ptr_equal(arena_grow(*state, grown, 30000, 50), grown);
}

static void other_blocks_move(void **state)
{
	char *first = arena_copy(*state, "first", 5);
	char *second = arena_copy(*state, "second", 6);
	char *moved = arena_grow(*state, first, 6, 1000);
	assert_ptr_not_equal(moved, first);
	assert_string_equal(moved, "first");
	assert_string_equal(second, "second");
	assert_zero(moved + 5, 995);
	/* Past the chunk's end even the last one has to. */
	char *far = arena_grow(*state, moved, 1000, 4000000);
	assert_string_equal(far, "first");
	assert_zero(far + 5, 4000000 - 5);
}

static void growing_nothing_allocates(void **state)
{
	char *block = arena_grow(*state, NULL, 0, 24);
	assert_non_null(block);
	assert_zero(block, 24);
}

static void a_block_larger_than_said_is_cleaned_when_it_grows(void **state)
{
	char *block = arena_alloc(*state, 16);
	memset(block, 'x', 16);
	block = arena_grow(*state, block, 10, 40);
	assert_zero(block + 10, 30);
}

static void copies_end_with_nul(void **state)
{
	static const char bytes[] = {'a', '\0', 'b'};
	char *copy = arena_copy(*state, bytes, sizeof bytes);
	assert_memory_equal(copy, "a\0b\0", 4);
	assert_string_equal(arena_copy(*state, NULL, 0), "");
	assert_string_equal(arena_format(*state, "%s: %d", "năm", 2022), "năm: 2022");
	assert_int_equal(strlen(arena_format(*state, "%300000d", 1)), 300000);
}

static void freeing_null_is_allowed(void **state)
{
	(void)state;
	arena_free(NULL);
}

/* In a process of its own: its message and status. */
static void run_out(struct arena *arena, int errors)
{
	dup2(errors, STDERR_FILENO);
	arena_alloc(arena, SIZE_MAX - 8);
	_exit(0);
}

static void running_out_says_so_and_exits_with_3(void **state)
{
	char text[200] = "";
	int ends[2], status;
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (!child)
		run_out(*state, ends[1]);
	close(ends[1]);
	assert_true(read(ends[0], text, sizeof text - 1) > 0);
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 3);
	assert_string_equal(text, "tongket: hết bộ nhớ (out of memory)\n");
}

static void buffers_grow(void **state)
{
	struct buffer buffer = buffer_make(*state);
	assert_string_equal(buffer.data, "");
	assert_int_equal(buffer.size, 0);
	buffer_add(&buffer, NULL, 0);
	assert_string_equal(buffer.data, "");
	buffer_text(&buffer, "giá trị ");
	buffer_char(&buffer, '=');
	buffer_code_point(&buffer, 0x20AB);
	buffer_format(&buffer, " %05d", 42);
	assert_string_equal(buffer.data, "giá trị =₫ 00042");
	assert_int_equal(buffer.size, strlen(buffer.data));
	buffer_format(&buffer, "%*s|", 500, "");
	assert_int_equal(buffer.size, strlen(buffer.data));
	assert_int_equal(buffer.data[buffer.size - 1], '|');
}

static void a_buffer_takes_itself(void **state)
{
	struct buffer buffer = buffer_make(*state);
	buffer_text(&buffer, "ab");
	for (int i = 0; i < 18; i++)
		buffer_add(&buffer, buffer.data, buffer.size);
	assert_int_equal(buffer.size, 2 << 18);
	for (size_t i = 0; i < buffer.size; i++)
		assert_int_equal(buffer.data[i], i % 2 ? 'b' : 'a');
	assert_int_equal(buffer.data[buffer.size], '\0');
}

static void buffers_keep_nul_bytes(void **state)
{
	struct buffer buffer = buffer_make(*state);
	buffer_add(&buffer, "a\0b", 3);
	buffer_char(&buffer, '\0');
	assert_int_equal(buffer.size, 4);
	assert_memory_equal(buffer.data, "a\0b\0", 5);
}

struct numbers ARRAY_OF(uint64_t);

static void arrays_push_zeroed_elements(void **state)
{
	struct numbers numbers = {0};
	for (uint64_t i = 0; i < 10000; i++) {
		uint64_t *number = array_push((struct arena *)*state, &numbers);
		assert_int_equal(*number, 0);
		*number = i;
	}
	assert_int_equal(numbers.count, 10000);
	for (uint64_t i = 0; i < numbers.count; i++)
		assert_int_equal(numbers.at[i], i);
}

static void a_cleared_arena_gives_zeroed_memory_again(void **state)
{
	struct arena *arena = arena_new();
	char *last = NULL;
	(void)state;

	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 100; i++) {
			char *block = arena_alloc(arena, 10000);
			for (size_t k = 0; k < 10000; k += 999)
				assert_int_equal(block[k], 0);
			memset(block, 0xAA, 10000);
			last = block;
		}
		arena_clear(arena);
	}
	assert_non_null(last);
	arena_clear(arena);
	assert_int_equal(*(char *)arena_alloc(arena, 1), 0);
	arena_free(arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_cleared_arena_gives_zeroed_memory_again),
		cmocka_unit_test_setup_teardown(blocks_are_zeroed_aligned_and_apart, start, end),
		cmocka_unit_test_setup_teardown(the_last_block_grows_in_place, start, end),
		cmocka_unit_test_setup_teardown(other_blocks_move, start, end),
		cmocka_unit_test_setup_teardown(growing_nothing_allocates, start, end),
		cmocka_unit_test_setup_teardown(a_block_larger_than_said_is_cleaned_when_it_grows, start, end),
		cmocka_unit_test_setup_teardown(copies_end_with_nul, start, end),
		cmocka_unit_test(freeing_null_is_allowed),
		cmocka_unit_test_setup_teardown(running_out_says_so_and_exits_with_3, start, end),
		cmocka_unit_test_setup_teardown(buffers_grow, start, end),
		cmocka_unit_test_setup_teardown(a_buffer_takes_itself, start, end),
		cmocka_unit_test_setup_teardown(buffers_keep_nul_bytes, start, end),
		cmocka_unit_test_setup_teardown(arrays_push_zeroed_elements, start, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
