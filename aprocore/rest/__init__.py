"""Procore's operations as typed methods: a package for each namespace, imported when it is used.

The types of filters, bodies and answers are in the module of their resource's class, which editors show and
``type(procore.rfis).__module__`` names. Filters in a variable need their type: type checkers know no keys of a dict
without one::

    from aprocore.rest.rfis import RfiFilters

    filters: RfiFilters = {"status": "open"}
    procore.rfis.list(filters=filters)

Undocumented filters, and dicts whose keys are not known, go into ``params``::

    procore.rfis.list(filters=filters, params={"filters": {"search_text": "door"}})
"""
