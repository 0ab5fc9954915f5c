"""German, Spanish, French, Polish and Ukrainian by rules: names, phrases, clauses and what their verbs and roles state.

No parser is at hand for these languages. Each has tables (`german`, `spanish` …); one engine reads them all.
"""

from headwater.extract.foreign.reader import FOREIGN, foreign, names_of

__all__ = ["FOREIGN", "foreign", "names_of"]
