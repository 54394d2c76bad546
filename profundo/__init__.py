"""The Python of the site, in rooms. A room imports only from itself and from those above it.

* ``content``: what the authors wrote, as data: programs, outputs, pages, glossary, bibliography, formulas.
* ``building``: making the site with MkDocs: macros, Markdown extensions, what is done after the pages.
* ``running``: running the programs and the notebooks, and judging what each did.
* ``checks``: the rules of the content and of the built site, in one list.
* ``commands``: what ``make`` calls.
"""
