# Dos órdenes bastan: «make serve» para leer el sitio y «make test» para comprobarlo todo.
# Cada una crea el entorno que necesita, con las versiones fijadas en requirements*.txt.

PYTHON ?= python3.11
SITE := .venv-sitio
FULL := .venv
ZENSICAL := .venv-zensical
export PYTHONUTF8 := 1

PRUEBAS := tests/content tests/programs tests/browser

.PHONY: serve build interprete test check mutants nuevo vivo outputs auditar zensical pins format clean

serve: $(SITE)/listo  ## sirve el sitio en http://127.0.0.1:8000 y lo rehace cuando cambia algo
	$(SITE)/bin/mkdocs serve $(if $(DIRECCION),--dev-addr $(DIRECCION))

build: interprete  ## construye el sitio en site/
	$(SITE)/bin/mkdocs build --strict

interprete: $(SITE)/listo  ## trae Python para el navegador: sin él, el sitio se lee pero no ejecuta nada
	$(SITE)/bin/python -m profundo.commands.interpreter

test: $(FULL)/listo  ## lo comprueba todo, o una parte: make test PRUEBAS=tests/content
	$(FULL)/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --durations=10 $(PRUEBAS)

check: $(FULL)/listo  ## comprueba lo que ha cambiado, o un ejemplo: make check EJEMPLO=relu/definicion
	$(FULL)/bin/python -m profundo.commands.check $(EJEMPLO)

mutants: $(FULL)/listo  ## sin muestras: cambia cada número y cada operación de cada programa, y ejecuta cada cuaderno. Tarda
	$(FULL)/bin/python -m pytest --entero -rP tests/programs/test_mutants.py tests/programs/test_blocks.py tests/programs/test_notebooks.py

nuevo: $(FULL)/listo  ## escribe el esqueleto de un ejemplo: make nuevo EJEMPLO=relu/softmax
	$(FULL)/bin/python -m profundo.commands.new $(EJEMPLO)

vivo: $(FULL)/listo  ## sirve el sitio y ejecuta cada programa en cuanto se guarda
	$(FULL)/bin/python -m profundo.commands.live $(DIRECCION)

outputs: $(FULL)/listo  ## escribe las salidas ejecutando los programas, o las de un ejemplo
	$(FULL)/bin/python -m profundo.commands.outputs $(EJEMPLO)

auditar: $(SITE)/listo  ## pone nota a una página de cada clase con Lighthouse, que se descarga la primera vez
	SITE_URL=http://localhost/ $(SITE)/bin/mkdocs build --strict --site-dir .cache/auditar
	npm run auditar

zensical: $(ZENSICAL)/listo  ## construye el sitio también con Zensical, el sucesor, y dice en qué difiere
	$(ZENSICAL)/bin/python -m profundo.commands.zensical

pins: $(FULL)/listo  ## vuelve a resolver requirements*.txt a partir de requirements*.in
	$(FULL)/bin/uv pip compile -q --universal --python-version 3.11 --no-header requirements.in -o requirements.txt
	grep == requirements.txt | $(FULL)/bin/uv pip compile -q --universal --python-version 3.11 --no-header \
		-c - requirements-site.in -o requirements-site.txt
	grep == requirements.txt | $(FULL)/bin/uv pip compile -q --universal --python-version 3.11 --no-header \
		-c - requirements-zensical.in -o requirements-zensical.txt

format: $(FULL)/listo  ## da a los programas y al código su formato; a JavaScript y CSS, si está Node
	$(FULL)/bin/ruff check --fix .
	$(FULL)/bin/ruff format .
	if command -v npm >/dev/null; then npm run biome -- --write; fi

clean:  ## borra los entornos y lo construido
	rm -rf $(SITE) $(FULL) $(ZENSICAL) site .cache .lighthouseci node_modules .mypy_cache .pytest_cache .ruff_cache

$(SITE)/listo: requirements-site.txt pyproject.toml
	$(PYTHON) -m venv $(SITE)
	$(SITE)/bin/pip install --quiet -r requirements-site.txt
	touch $@

$(ZENSICAL)/listo: requirements-zensical.txt pyproject.toml
	$(PYTHON) -m venv $(ZENSICAL)
	$(ZENSICAL)/bin/pip install --quiet -r requirements-zensical.txt
	touch $@

$(FULL)/listo: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(FULL)
	$(FULL)/bin/pip install --quiet -r requirements.txt
	touch $@
