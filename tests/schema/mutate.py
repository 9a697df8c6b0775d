"""Every way to break a JSON file in one place, and chosen ways to break it in two; the same ones in every run."""
import copy
import random

# What is put in the place of any value. Not among them, since a schema cannot know better: days that a month does not have, lengths out of
# range or of a wrong sign. What has to agree with another place of the file (ids, references, columns) may come about; the program says so
# in codes of its own.
VALUES = [
    None, True, False, 0, -1, 1, 1.0, 1.5, 6, 7, 1000, 1899, 1900, 2022, 2022.0, 2022.5, 2200, 2201, 1000000000, 1000000001,
    "", " ", "\u00a0", "\u2003\t", "\u200b", "x", "năm", "1", "2022", "true", "null", "count", "Big Id", "qua-tet", "_id", "id2", "1id", "id\n",
    "một\ndòng", "một\tdòng", "hai\u0085dòng", "\u202egnôrt", "\ufffd", "\u0007",
    "2022-11-12", "2022-11-12T14:00", "2022-11-12T24:00", "2022-11-12T23:60", "2022-11-12 14:00", "2022-11-12T14:00:00", "2022-11-12Z",
    "2022-13-01", "2022-00-01", "2022-01-00", "2022-01-32", "0000-01-01", "9999-12-31", "12/11/2022", "2022-1-1", "2022", "20221112", "2022-11-12\n",
    "at_least", "higher", "left", "met", "p", "A5", "text", "page_break", "#ffFFff", "#fff", "ffffff", "#gggggg", "#ffffff ", "red",
    "12pt", "12.5pt", "12,5pt", "12 pt", "12px", "12", ".5pt", "1.pt", "pt", "1e1pt", "0.3333333333333333333333cm", "123456pt", "+1pt", "12PT",
    [], [None], [True], [1], [1.5], [""], [" "], ["x"], ["x", "y"], [[]], [["x", 1, None]], [{}], [[[]]],
    {}, {"x": 1}, {"id": "x"}, {"id": "x", "name": "x"}, {"name": "x"}, {"value": 1}, {"value": None}, {"value": "1"}, {"value": 1, "note": " "},
    {"2022": 1}, {"2022": None}, {"2022": "1"}, {"2022": {}}, {"2022": {"value": 1, "qualifier": "gần"}}, {"2022": {"valu": 1}}, {"2022": [1]},
    {"1899": 1}, {"1900": 1}, {"2200": 1}, {"2201": 1}, {"22": 1}, {" 2022": 1}, {"02022": 1}, {"2022\n": 1}, {"năm 2022": 1},
    {"percent": 1}, {"path": "pixel.png", "alt": "x"}, {"text": "x"}, {"title": "x"}, {"type": "space", "height": "1pt"}, {"type": "spase"},
    {"type": None}, {"type": 1}, {"type": "text"}, {"body": {}}, {"body": None}, {"size": "12pt"},
]
EXTRA_KEYS = ["x", "Name", "name ", "yaer", "", "2023", "2201", "$schema", "$id", "id", "type", "text", "value", "title"]

REMOVED = object()


def walk(value, path=()):
    """The paths of all nodes, the outermost first."""
    yield path
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from walk(child, path + (key,))


def find(document, path):
    for key in path:
        document = document[key]
    return document


def replacements(node):
    """What may stand in a node's place: foreign values, and the node itself, changed a little."""
    yield from VALUES
    yield [node]
    yield {"value": node}
    if isinstance(node, str):
        yield from (node + " ", " " + node, node + "\n", "\u00ad" + node, node.upper(), node[:-1], node + node, [node, node], {"text": node})
    elif isinstance(node, dict):
        yield from ([node, node], list(node.values()), list(node))
        for key in EXTRA_KEYS:
            if key not in node:
                yield from ({**node, key: None}, {**node, key: "x"}, {**node, key: 1})
        for key in node:
            rest = {k: v for k, v in node.items() if k != key}
            yield from ({**rest, key.upper(): node[key]}, {**rest, key + "s": node[key]}, {key: node[key]})
    elif isinstance(node, list):
        yield from (node + [None], node + [1], node + ["x"], node + [""], node + [{}], node + [[]], node + node[:1], node[1:], node[::-1])
        yield {str(index): value for index, value in enumerate(node)}
    elif isinstance(node, (int, float)) and not isinstance(node, bool):
        yield from (-node, node + 0.5, node * 10, str(node), str(node) + "%", float(node))


def apply(document, path, value):
    """The document with another value there; what was not on the way is shared with the first one."""
    if not path:
        return value
    outer = copy.copy(document)
    if len(path) > 1:
        outer[path[0]] = apply(outer[path[0]], path[1:], value)
    elif value is REMOVED:
        del outer[path[0]]
    else:
        outer[path[0]] = value
    return outer


def single(document):
    """Each is (path, document)."""
    for path in walk(document):
        if path:
            yield path, apply(document, path, REMOVED)
        for value in replacements(find(document, path)):
            yield path, apply(document, path, value)


def double(document, count, seed):
    """As many chosen at random, each broken in two places."""
    chance = random.Random(seed)
    paths = [path for path in walk(document) if path]
    for _ in range(count):
        first, second = chance.sample(paths, 2)
        if first == second[:len(first)]:
            continue
        if second == first[:len(second)]:
            first, second = second, first
        try:
            once = apply(document, first, chance.choice(list(replacements(find(document, first)))))
            yield second, apply(once, second, chance.choice(list(replacements(find(document, second))) + [REMOVED]))
        except (KeyError, IndexError, TypeError):
            continue  # the first change took the place of the second away
