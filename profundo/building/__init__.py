"""Making the site: what MkDocs, mkdocs-macros and Markdown load by its name in ``mkdocs.yml``."""
