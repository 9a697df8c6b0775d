"""The list of rules. A rule is a function over a document that yields (message, object) for each violation.

Names are clauses: A is ISO 19005-3 (PDF/A-3a), UA is ISO 14289-1 (PDF/UA-1); the number behind the dash is that of the test in
the validation profiles of veraPDF, a letter marks a demand of the clause's text that has no number there."""

RULES = {}


def rule(clause):
    def keep(function):
        assert clause not in RULES, clause
        RULES[clause] = function
        return function
    return keep


def violations(document):
    """Every (clause, message, object), each once."""
    found = {}
    for clause, function in RULES.items():
        for message, where in function(document):
            found[(clause, message, where)] = True
    return list(found)
