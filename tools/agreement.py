"""Whether articles, nouns, adjectives and verbs agree, and the accents that only the neighbours give away.

Spanish grammar is not decided in a page of Python. These rules look at two to seven words in a row, and speak
only where there hardly is another reading; the nouns whose gender they know are in ``estilo/sustantivos.toml``.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tools.spanish import ACCENTS, VOWELS, Words, words_of

Form = tuple[str, str]
"""Gender, ``"m"``, ``"f"`` or ``""`` for either; and number, ``"s"`` or ``"p"``."""


@dataclass(frozen=True)
class Finding:
    """Something wrong in a text.

    Attributes:
        start: where it begins in the text.
        wrong: the words that are wrong, as they are written.
        proposal: what to do, in Spanish.
        why: the reason, in Spanish.
    """

    start: int
    wrong: str
    proposal: str
    why: str


@dataclass(frozen=True)
class Token:
    """A word, a number, a hole or a sign: in lower case, as it is written, and where it begins."""

    word: str
    raw: str
    start: int


Rule = Callable[[Sequence[Token], int], tuple[int, str, str] | None]
"""Looks at the tokens from one on; returns how many words are wrong, the proposal and the reason."""

_FAMILIES = """
el la los las, un una unos unas, este esta estos estas, ese esa esos esas, aquel aquella aquellos aquellas,
otro otra otros otras, mismo misma mismos mismas, nuevo nueva nuevos nuevas, primer primera primeros primeras,
tercer tercera terceros terceras, último última últimos últimas, todo toda todos todas, mucho mucha muchos muchas,
algún alguna algunos algunas, ningún ninguna ningunos ningunas, nuestro nuestra nuestros nuestras,
pequeño pequeña pequeños pequeñas, cuánto cuánta cuántos cuántas, tanto tanta tantos tantas,
demasiado demasiada demasiados demasiadas, buen buena buenos buenas, mal mala malos malas,
cierto cierta ciertos ciertas, único única únicos únicas, propio propia propios propias
"""
DETERMINERS: dict[str, Form] = {
    form: ("mf"[index % 2], "sp"[index // 2])
    for family in _FAMILIES.split(",")
    for index, form in enumerate(family.split())
}
DETERMINERS |= {"del": ("m", "s"), "al": ("m", "s"), "varios": ("m", "p"), "varias": ("f", "p")}
DETERMINERS |= {"ambos": ("m", "p"), "ambas": ("f", "p")}
DETERMINERS |= dict.fromkeys(words_of("cada su tu mi gran cualquier"), ("", "s"))
DETERMINERS |= dict.fromkeys(
    words_of("sus tus mis grandes dos tres cuatro cinco seis siete ocho nueve diez"), ("", "p")
)

_PRONOUNS = words_of("la los las una unos unas otra otros otras todo todos todas mucho poco")
_ONE = words_of("un cada su tu mi algún ningún cualquier este ese aquel")
_MANY = words_of("dos tres cuatro cinco seis siete ocho nueve diez varios varias ambos ambas muchos muchas")
_WHO = words_of("nadie alguien quien él ella esto eso")
_NUMBERS = words_of("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce")
_NO_NOUNS = _NUMBERS | words_of(
    "como cuando cuanto solo no poco mucho luego pero tanto demasiado todo bajo justo dentro tampoco segundo salvo "
    "cierto cerca lejos hacia cada sea era nada casi fuera mano manos foto fotos moto motos radio macro "
    "macros libido respecto hayas cuál qué otro mismo nuevo primero medio "
    "para hasta contra ella según sobre entre haya más menos"
)
_ARTICLES = words_of("el la los las un una")
_NO_VERBS = words_of("para entre sobre bajo cada sin una como nada fuera")
_COPULAS = words_of("es son está están era eran fue fueron queda quedan somos estamos")
_PLURAL_COPULAS = words_of("son están eran fueron quedan somos estamos")
_COMMON_ADJECTIVES = words_of(
    "grande enorme importante diferente suficiente fuerte posible probable simple breve interesante parecida parecido "
    "fácil difícil útil inútil igual especial total final débil idéntico idéntica distinto distinta independiente"
)
_AFTER_AN_ORDER = words_of("de que si en con así como cómo a y . ,")
_DEGREES = words_of("muy más menos tan siempre casi ya también")
_OPENERS = words_of(". : ; ? ! ( si cuando porque pues aunque mientras")
_ADVERBS = words_of("no se le les lo también ya solo siempre nunca casi")
_TIMES = words_of("veces días horas minutos segundos pasos meses años semanas lunes martes jueves viernes")
_STRESSED_A = words_of("agua área arma alma aula hambre hacha ala habla ancla águila álgebra acta asa")
_ASK_FOR_SUBJUNCTIVE = {("para", "que"), ("sin", "que"), ("haz", "que"), ("ojalá", "que"), ("necesario", "que")}
_ASK_FOR_SUBJUNCTIVE |= {("conviene", "que"), ("posible", "que"), ("quiero", "que"), ("queremos", "que")}
_MASCULINE_IN_A = re.compile(r"(?:ema|ama|oma|igma|ista|día|mapa|planeta|cometa|ta|guía|cura|sofá|clima|lema)s?$")
_ENDINGS = (
    (re.compile(r"(?:ción|sión|[aeiou]dad|tad|tud)$"), ("f", "s")),
    (re.compile(r"(?:ciones|siones|dades|tades|tudes)$"), ("f", "p")),
    (re.compile(r"(?:aje|miento|ismo)$"), ("m", "s")),
    (re.compile(r"(?:ajes|mientos|ismos)$"), ("m", "p")),
)
_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*|[^\w\s]")

GENDER_OR_NUMBER = "no concuerdan en género o en número"
VERB = "el sujeto y el verbo no concuerdan en número"
ACCENT = "le falta o le sobra la tilde"


class Grammar:
    """The rules, with the words that exist and the nouns whose gender is known.

    Args:
        words: the words.
        feminine: feminine nouns, in the singular.
        masculine: masculine nouns, in the singular.
    """

    def __init__(self, words: Words, feminine: Sequence[str], masculine: Sequence[str]) -> None:
        self._words = words
        self._nouns: dict[str, Form] = {}
        for gender, nouns in (("m", masculine), ("f", feminine)):
            for noun in nouns:
                if plural(noun) != noun:
                    either = noun in self._nouns and self._nouns[noun][0] != gender
                    self._nouns[noun] = ("" if either else gender, "s")
                    self._nouns[plural(noun)] = ("" if either else gender, "p")
        self._rules: Sequence[Rule] = [getattr(self, name) for name in dir(self) if name.startswith("_rule_")]

    def findings(self, text: str) -> Iterator[Finding]:
        """Yield what does not agree in ``text``."""
        tokens = [Token(m[0].lower(), m[0], m.start()) for m in _TOKEN.finditer(text)]
        for index in range(len(tokens) - 1):
            for rule in self._rules:
                if found := rule(tokens, index):
                    length, proposal, why = found
                    last = tokens[min(index + length, len(tokens)) - 1]
                    start = tokens[index].start
                    wrong = " ".join(text[start : last.start + len(last.raw)].split())
                    yield Finding(start, wrong, proposal, why)
                    break

    def _form(self, word: str) -> Form | None:
        """Return the gender and the number of a noun, if they are known."""
        if word in self._nouns:
            return self._nouns[word]
        return next((form for ending, form in _ENDINGS if ending.search(word)), None)

    def _rule_determiner(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«La problema», «los red», «dos capa», «todas los»."""
        one, two = tokens[i].word, tokens[i + 1].word
        if one not in DETERMINERS or (tokens[i].raw.isupper() and len(one) > 1):
            return None
        gender, number = DETERMINERS[one]
        form = self._form(two)
        if two in ("del", "al") or (one == "demasiado" and self._words.is_adjective(two)):
            return None
        if two in DETERMINERS and one not in ("un", "cada", "todo") and two not in ("cada", "su", "tu", "mi"):
            if two in _ARTICLES and one not in ("todos", "todas", "toda", "ambos", "ambas"):
                return None
            form = DETERMINERS[two]
            if one in ("todos", "todas") and form[1] == "s":
                return None
            if one in _PRONOUNS and two in ("todo", "mucho", "poco", "tanto", "mal", "demasiado"):
                return None
        if form is None:
            return self._by_ending(tokens, i)
        as_verb = self._words.is_third_person(two.removesuffix("s"))
        if one in (*_PRONOUNS, "cuánto", "tanto") and as_verb and two.removesuffix("s") != "capa":
            return None
        if form == ("f", "s") and two in _STRESSED_A:
            form = ("m", "s")
        if (gender and form[0] and gender != form[0] and two not in _STRESSED_A) or number != form[1]:
            return 2, f"haz que «{tokens[i].raw}» y «{tokens[i + 1].raw}» concuerden", GENDER_OR_NUMBER
        return None

    def _by_ending(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """Judge «el ventana» and «una dibujo» by how they end."""
        one, two = tokens[i].word, tokens[i + 1].word
        if two in _NO_NOUNS or len(two) < 4 or re.search(r"r[lnm][aeo]s?$|rse(?:l[ao]s?)?$", two):
            return None
        if tokens[i + 1].raw[0].isupper() or not self._words.know(two):
            return None
        if one in ("el", "un", "del", "al", "este", "ese", "aquel") and re.search(r"[^aeiou]as?$|[ií]as?$", two):
            wrong = not _MASCULINE_IN_A.search(two) and two not in _STRESSED_A and two[-1] != "s"
            wrong = wrong and not (one in ("este", "ese") and self._words.is_third_person(two))
        elif one in ("una", "la", "esta", "esa", "las", "unas", "estas") and two.endswith(("o", "os")):
            wrong = not two.endswith("mos") and (one not in ("las", "estas") or two.endswith("os"))
        elif one in ("los", "unos", "estos", "varios") and two.endswith("as"):
            wrong = not _MASCULINE_IN_A.search(two) and not self._words.is_third_person(two[:-1])
        elif one in _ONE and re.search(r"[aeo]s$", two):
            wrong = self._words.in_dictionary(two[:-1]) and two not in ("menos", "tres", "antes", "pocos", "pocas")
        elif one in _MANY and re.search(r"[aeo]$", two):
            wrong = self._words.in_dictionary(two + "s") and not self._words.is_third_person(two)
        else:
            return None
        known = self._words.is_adjective(two) or self._words.in_dictionary(two + "s") or two.endswith("s")
        if wrong and known:
            return 2, f"haz que «{tokens[i].raw}» y «{tokens[i + 1].raw}» concuerden", GENDER_OR_NUMBER
        return None

    def _rule_adjective(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«La capa oculto», «los pesos negativas», «la red es profundo»."""
        words = [token.word for token in tokens[i : i + 5]]
        if len(words) < 3 or words[0] not in DETERMINERS or words[1] not in self._nouns or words[1] in ("vez", "veces"):
            return None
        first = i
        while first and tokens[first - 1].word in DETERMINERS and tokens[first].word != "del":
            first -= 1
        before = "de" if tokens[first].word == "del" else tokens[first - 1].word if first else "."
        at = 2
        if words[2] in _COPULAS and before in ".:;?!¡¿,)" and len(words) > 3:
            at = 3 + (words[3] in _DEGREES)
        elif before in ("de", "y", "o", "con", "en", "por", "como", "entre", "que", "a"):
            return None
        if at >= len(words) or not self._words.is_adjective(adjective := words[at]):
            return None
        determines = adjective in DETERMINERS and not re.match("pequeñ|nuev|últim|únic|propi", adjective)
        if determines or adjective in self._nouns or adjective in _NO_NOUNS or tokens[i + at].raw[0].isupper():
            return None
        gender, number = self._nouns[words[1]]
        if words[1] in _STRESSED_A:
            gender = "f"
        theirs = ("f" if adjective.rstrip("s").endswith("a") else "m", "p" if adjective.endswith("s") else "s")
        verb = self._words.is_third_person(adjective.removesuffix("s")) or adjective.endswith("mos")
        if at == 2 and (verb or (theirs[1] == "s" and self._words.is_third_person(adjective))):
            return None
        if (gender and gender != theirs[0]) or number != theirs[1]:
            ending = {"m": "o", "f": "a"}[gender or theirs[0]] + ("s" if number == "p" else "")
            right = re.sub(r"[ao]s?$", ending, adjective)
            return at + 1, f"escribe «{right}», o cambia «{tokens[i + 1].raw}»", GENDER_OR_NUMBER
        return None

    def _rule_predicate(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Son enorme», «es grandes»."""
        one = tokens[i].word
        at = i + 1 + (tokens[i + 1].word in _DEGREES)
        if at >= len(tokens) or one not in _COPULAS:
            return None
        two = tokens[at].word
        many = one in _PLURAL_COPULAS
        lone = at + 1 == len(tokens) or not tokens[at + 1].word.isalpha() or tokens[at + 1].word in ("de", "y", "que")
        known = two in DETERMINERS or two in _NO_NOUNS or two in self._nouns
        if many and two[-1] in "oa" and lone and not known and self._words.is_adjective(two):
            return at - i + 1, f"escribe «{two}s»", GENDER_OR_NUMBER
        single = two.removesuffix("es" if two.endswith(("les", "ces")) else "s")
        if single not in _COMMON_ADJECTIVES:
            return None
        if many == (two == single):
            return at - i + 1, f"haz que «{tokens[i].raw}» y «{tokens[at].raw}» concuerden", GENDER_OR_NUMBER
        return None

    def _rule_order_accent(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Asegurate de», «Fijate en», «Calculalo así»."""
        one, two = tokens[i], tokens[i + 1].word
        match = re.fullmatch(r"(\w+?[aei])(te|l[aeo]s?|me|nos)", one.word)
        starts = (i == 0 or tokens[i - 1].word in ".:;?!") and one.raw.istitle()
        follows = two in DETERMINERS or two in _AFTER_AN_ORDER
        if match and starts and follows and one.word.translate(VOWELS) == one.word:
            plain = one.word in self._nouns or self._words.is_infinitive(one.word + "r") or len(match[1]) < 4
            if self._words.is_infinitive(match[1] + "r") and not plain:
                return 1, "ponle la tilde: las órdenes con pronombre son esdrújulas", ACCENT
        return None

    def _rule_subject(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Los pesos se guarda», «La red aprenden», at the start of a sentence; «La red, aprende»."""
        if (i and tokens[i - 1].word not in _OPENERS) or tokens[i].word not in DETERMINERS:
            return None
        if tokens[i].word.startswith("cuánt"):
            return None
        words = [token.word for token in tokens[i : i + 6]]
        if len(words) < 4 or not (form := self._form(words[1])):
            return None
        at = 2
        if words[at] == "," and words[3] in _COPULAS | {"tiene", "tienen", "puede", "pueden"}:
            return 4, "quita la coma", "no va coma entre el sujeto y el verbo"
        if words[at] not in _NO_VERBS and self._words.is_adjective(words[at]) and len(words) > 4:
            at += not self._words.is_third_person(words[at])
        reflexive = "se" in words[at : at + 2]
        while at < len(words) - 1 and words[at] in _ADVERBS:
            at += 1
        verb = words[at]
        if verb in self._nouns or verb in _NO_VERBS:
            return None
        singular, many = self._words.is_third_person(verb), self._words.is_third_person_plural(verb)
        if form[1] == "p" and singular and not (reflexive and tokens[i].word not in ("los", "las", "estos", "estas")):
            return at + 1, f"escribe «{verb}» en plural", VERB
        if form[1] == "s" and many and verb not in _COPULAS:
            return at + 1, f"escribe «{verb}» en singular", VERB
        return None

    def _rule_passive(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Se calcula los pesos», «se usa dos capas»."""
        words = [token.word for token in tokens[i : i + 4]]
        if len(words) < 4 or words[0] != "se" or not self._words.is_third_person(words[1]):
            return None
        if words[2] not in DETERMINERS or DETERMINERS[words[2]][1] != "p" or words[3] in _TIMES:
            return None
        form = self._form(words[3])
        if form and form[1] == "p":
            return 3, f"«se {words[1]}» en plural: el sujeto es «{words[2]} {words[3]}»", VERB
        return None

    def _rule_purpose(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Para que la red aprende»."""
        words = [token.word for token in tokens[i : i + 7]]
        if len(words) < 4 or (words[0], words[1]) not in _ASK_FOR_SUBJUNCTIVE:
            return None
        at = 2
        if words[at] in DETERMINERS and self._form(words[at + 1]) and len(words) > 4:
            at = 4
        while at < len(words) - 1 and words[at] in _ADVERBS:
            at += 1
        verb = words[at].removesuffix("n")
        stem = verb[:-1]
        if not self._words.is_third_person(verb) or verb in _NO_VERBS:
            return None
        if verb.endswith("a") and any(self._words.is_infinitive(stem + end) for end in ("er", "ir")):
            return None
        if verb.endswith("e") and self._words.is_infinitive(stem + "ar"):
            return None
        return at + 1, f"«{words[at]}» va en subjuntivo", f"«{words[0]} que» pide el subjuntivo"

    def _rule_number(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«2 capa», «tres mil peso»."""
        one, two = tokens[i].word, tokens[i + 1].word
        counts = (one.isdigit() and int(one) not in (0, 1)) or one in ("mil", "cien", "doce", "veinte", "cincuenta")
        before = tokens[i - 1].word if i else "."
        if not counts or two not in self._nouns or self._nouns[two][1] == "p" or self._words.is_third_person(two):
            return None
        if before in DETERMINERS or before in self._nouns or before in ("de", "en", "vale", "=", "+", "-", "−", "¤"):
            return None
        return 2, f"escribe «{tokens[i + 1].raw}» en plural", GENDER_OR_NUMBER

    def _rule_reflexive(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Se publico», «Rosenblatt entreno», «sé llama»: the accent changes the person of the verb."""
        one, two = tokens[i], tokens[i + 1]
        past = two.word[:-1] + two.word[-1].translate(ACCENTS)
        verb = self._words.is_first_person(two.word) and self._words.in_dictionary(past)
        verb = verb and not self._words.is_adjective(two.word)
        name = one.raw[0].isupper() and not one.raw.isupper() and not self._words.in_dictionary(one.word)
        if verb and two.raw.islower() and (one.word == "se" or one.word in _WHO or (name and i and len(one.word) > 2)):
            return 2, f"escribe «{past}»", ACCENT
        if one.word == "sé" and (self._words.is_third_person(two.word) or self._words.is_third_person_plural(two.word)):
            return 2, f"escribe «se {two.word}»", ACCENT
        if one.word == "tú" and self._form(two.word) and not self._words.is_third_person(two.word):
            return 2, f"escribe «tu {two.word}»", ACCENT
        if one.word == "él" and self._form(two.word) and self._form(two.word) != ("f", "s"):
            return 2, f"escribe «el {two.word}»", ACCENT
        if one.word == "tu" and re.search(r"[aá]s$|[eé]s$", two.word) and two.word not in ("interés", "inglés"):
            return 2, f"escribe «tú {two.word}», o «tus» si es un sustantivo", ACCENT
        return None

    def _rule_noun_accent(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«El numero», «la formula», «un calculo rapido»."""
        one, two = tokens[i], tokens[i + 1]
        known = one.word in DETERMINERS and one.word not in ("mucho", "poco", "mal", "tanto", "todo", "demasiado")
        after_noun = one.word in self._nouns and i and tokens[i - 1].word in DETERMINERS
        if not (known or after_noun or one.word in ("de", "en", "por")) or not two.raw.islower():
            return None
        if two.word in self._nouns or self._words.is_adjective(two.word):
            return None
        if after_noun and self._words.is_third_person(two.word):
            return None
        accented = self._words.accented_noun(two.word)
        if accented is None and two.word.endswith("s"):
            base = self._words.accented_noun(two.word[:-1])
            accented = base + "s" if base and self._words.in_dictionary(base + "s") else None
        if accented is None or self._words.is_infinitive(two.word):
            return None
        root = two.word.removesuffix("s")
        if any(self._words.is_infinitive(root[:-1] + end) for end in ("ar", "er", "ir")):
            return 2, f"escribe «{accented}»", ACCENT
        return None

    def _rule_formal(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Ejecute el programa»: the course speaks to *tú*."""
        one, two = tokens[i], tokens[i + 1]
        starts = (i == 0 or tokens[i - 1].word in ".:?!") and one.raw.istitle()
        follows = two.word in DETERMINERS or two.word in ("que", "cómo", "si", "en", "¤", "con", "primero", "siempre")
        if not starts or not follows or len(one.word) < 3 or one.word in self._nouns:
            return None
        order = one.word.removesuffix("n")
        formal = order.endswith("e") and self._words.is_infinitive(order[:-1] + "ar")
        formal |= (
            order.endswith("a")
            and any(self._words.is_infinitive(order[:-1] + end) for end in ("er", "ir"))
            and not self._words.is_infinitive(order + "r")
        )
        formal &= not any(self._words.is_infinitive(name) for name in (order + "r", order[:-1] + "ir"))
        if formal and one.word not in ("entre", "sobre", "base", "desde", "este"):
            return 1, "háblale de tú: «ejecuta», «escribe», «mira»", "el curso habla de tú"
        return None

    def _rule_plural_you(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«Mirad», «usáis»."""
        word = tokens[i].word
        order = re.search(r"[aei]d$", word) and len(word) > 4 and self._words.is_infinitive(word[:-1] + "r")
        verb = re.search(r"[áé]is$", word) and self._words.in_dictionary(word)
        return (1, "háblale de tú", "el curso habla de tú") if order or verb else None

    def _rule_repeated(self, tokens: Sequence[Token], i: int) -> tuple[int, str, str] | None:
        """«La la», «de la de la»."""
        words = [token.word for token in tokens[i : i + 4]]
        if words[0].isalpha() and words[0] == words[1] and (len(words[0]) > 1 or tokens[i].raw == tokens[i + 1].raw):
            return 2, f"escribe «{tokens[i].raw}» una vez", "está repetido"
        if len(words) == 4 and words[0].isalpha() and words[1].isalpha() and words[:2] == words[2:]:
            return 4, f"escribe «{words[0]} {words[1]}» una vez", "está repetido"
        return None


def plural(noun: str) -> str:
    """Return the plural of a Spanish noun; itself, if it has only one form.

    «capa» gives «capas»; «función», «funciones»; «imagen», «imágenes»; «matriz», «matrices».
    """
    if noun[-1] in "aeiouáéó":
        return noun + "s"
    if noun.endswith("z"):
        return noun[:-1] + "ces"
    if noun.endswith("s") and noun[-2] not in "áéíóú" and len(re.findall(r"[aeiouáéíóú]+", noun)) > 1:
        return noun
    if noun.endswith("en") and noun.translate(VOWELS) == noun:
        vowel = [match.start() for match in re.finditer("[aeiou]", noun)][-2]
        return noun[:vowel] + noun[vowel].translate(ACCENTS) + noun[vowel + 1 :] + "es"
    last = max((noun.rfind(vowel) for vowel in "áéíóú"), default=-1)
    stressed_at_the_end = last >= len(noun) - 2
    return (noun.translate(VOWELS) if stressed_at_the_end else noun) + "es"
