"""What the examples claim: one module a lesson, one function an example.

A stored output alone proves that nothing changed. These functions state, in literal values, what must be
true of it: ``tests/meaning/relu.py`` has ``definicion(out)`` for the example ``relu/definicion``. The rule
``profundo.checks.claims`` calls them.
"""
