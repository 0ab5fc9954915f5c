"""Tables of French."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.french_verbs import VERBS
from headwater.extract.foreign.language import Language, joined, kinds, meanings, pattern, roles, words

_PREPOSITIONS = """
by: par
of from: de du d' d’ des
to at in: à au aux
in at: en dans chez
with: avec auprès
for: pour
against: contre
other: sur sous entre vers jusque sans durant pendant depuis devant malgré après avant outre lors dès
"""
_NOUNS = """
o:m = mouvement parti groupe front institut centre forum conseil comité syndicat club collectif cercle rassemblement
o:m = conseil_régional
o:m = observatoire réseau bloc fonds bureau groupement consortium
o:f = fondation association organisation union ligue coalition plateforme alliance fédération confédération
o:f = académie université église formation ong structure
o:f = confrérie école chambre coopérative initiative milice campagne
e:m = référendum cocktail concert vernissage rassemblement_public débat procès blocage scrutin hommage
e:f = réception cérémonie projection veillée commémoration session motion grève assemblée
e:f = conférence_de_presse assemblée_générale campagne_électorale
e:pl = blocages élections manifestations
o:f = amicale section guilde délégation troupe mutuelle milice_armée chorale antenne
o:m = think_tank lobby ordre laboratoire pôle réseau_associatif groupuscule
c:f = maison_d'édition chaîne_de_magasins coopérative_agricole
c:m = éditeur exploitant sous-traitant
p:f = chancellerie gendarmerie principauté république présidence banque_centrale douane
p:m = état royaume consulat_général service_de_renseignement rectorat
m:f = télé station
c:pl = éditions
c:f = brasserie imprimerie clinique
c:f = entreprise société compagnie firme banque filiale holding agence agence_de_communication
c:m = cabinet groupe_industriel armateur
p:m = ministère gouvernement parlement tribunal parquet sénat kremlin consulat conseil_régional département
p:f = ambassade mairie préfecture police région municipalité assemblée_nationale ville commune commission
m:f = radio revue télévision chaîne page gazette
m:m = bimensuel trimestriel
m:m = journal quotidien site portail hebdomadaire magazine mensuel blog média canal
e:m = congrès forum sommet séminaire festival colloque meeting symposium dîner gala salon atelier défilé
e:f = conférence rencontre marche manifestation réunion université_d'été table_ronde convention édition soirée
e:f = fête semaine journée kermesse université_d'été
e:m = concert_de_soutien banquet
e:pl = assises rencontres journées états_généraux
r:m = bâtiment immeuble local siège hôtel château terrain appartement locaux domaine
r:f = salle villa maison propriété
j:m = voyage billet vol séjour hébergement loyer transport déplacement matériel billets repas
j:m = concert buffet cocktail car
j:f = location impression sonorisation restauration
j:pl = frais dépenses billets bureaux tracts affiches bus vols locaux ordinateurs véhicules coûts chambres
x:m = compte appel appels
j:f = facture
x:m = discours message communiqué article tract_de messages articles vidéos communiqués
x:f = candidature liste propagande vidéo
h:pl = délégués participants invités
g:f = subvention aide somme donation contribution bourse avance enveloppe dotation
g:m = don prêt argent versement virement financement paiement chèque crédit soutien_financier montant centime
g:pl = fonds_publics dons versements subventions virements
"""
_ROLES = """
leads = chef_de_file cheffe_de_file numéro_un
<employs = chef_de_cabinet directeur_de_cabinet attachée_de_presse attaché_de_presse
member of = membres adhérents
leads = chef cheffe dirigeant dirigeante directeur
leads = directrice leader patron patronne directeur_général directrice_générale
leads = secrétaire_général secrétaire_générale responsable gérant
leads = gérante recteur administrateur administratrice meneur
leads = délégué_général déléguée_générale pdg directeur_exécutif directrice_exécutive coordinateur coordinatrice
chairs = président présidente vice-président vice-présidente coprésident coprésidente
<owns = filiale
part of = antenne branche
successor of = successeur héritière héritier
<employs = ancien_salarié ancienne_salariée attachée_parlementaire chargé_de_mission chargée_de_mission fonctionnaire
represents = consul_honoraire ambassadeur ambassadrice consul consule émissaire
member of = député_de députée_de sénateur_de sénatrice_de conseiller_municipal_de élu_de élue_de adhérents
funds = donateurs mécènes financeurs bailleurs sponsors
owns = copropriétaire unique_actionnaire actionnaires
speaks at = orateur oratrice intervenant intervenante orateurs intervenants
founded = fondateurs initiateurs
leads = commandant commandante dirigeants numéro_deux chefs tête_de_file
founded = fondateur fondatrice cofondateur cofondatrice créateur créatrice initiateur initiatrice
member of = membre trésorier trésorière militant militante adhérent adhérente sociétaire cadre élu_du élue_du
represents = porte-parole avocat avocate représentant représentante défenseur mandataire lobbyiste
<employs = conseiller conseillère employé employée salarié salariée collaborateur collaboratrice assistant assistante
<employs = comptable attaché_parlementaire
owns = propriétaire actionnaire actionnaire_majoritaire actionnaire_principal détenteur
- = homme_d'affaires femme_d'affaires
funds = donateur donatrice bailleur bailleur_de_fonds mécène financier financeur sponsor
organises = organisateur organisatrice hôte
"""
_PERSONS = (
    r"(?:ex-|ancien-)?(?:sergent|capitaine|militaire|éleveur|éleveuse|influenceur|influenceuse|envoyé|délégué|"
    r"émissaire|fonctionnaire|paysan|paysanne|dirigeant|commandant|gendarme|député|sénateur|sénatrice|maire|ministre|journaliste|"
    r"écrivain|écrivaine|procureur|procureure|juge|"
    r"historien|professeur|professeure|politologue|économiste|sociologue|militant|activiste|milliardaire|oligarque|"
    r"investisseur|banquier|général|colonel|consul|ambassadeur|ambassadrice|candidat|"
    r"épouse|époux|frère|sœur|fils|fille|"
    r"veuve|mari|femme|docteur|maître|notaire|acteur|actrice|chanteur|chanteuse|"
    r"chercheur|chercheuse|analyste|ingénieur|"
    r"architecte|médecin|évêque|prêtre|abbé|préfet|préfète|commissaire|entrepreneur|"
    r"entrepreneuse|affairiste|industriel|"
    r"négociant|commerçant|éditeur|éditrice|animateur|animatrice|blogueur|blogueuse|"
    r"conseiller|conseillère|eurodéputé|"
    r"adjoint|adjointe|avocat|instituteur|institutrice|philosophe|poète|cinéaste|réalisateur|réalisatrice|"
    r"homme|armateur|magnat|diplomate|agent|officier|m|mme|monsieur|madame|me|enseignant|expert|prévenu|suspect|"
    r"géographe|essayiste|pasteur|imam|rabbin|promoteur|assureur|viticulteur|agriculteur)(?:e|s|es|ne|nes)?"
)
FRENCH: Final = Language(
    code="fr",
    articles={
        "le": "na",
        "la": "na",
        "les": "na",
        "l'": "na",
        "l’": "na",
        "un": "na",
        "une": "na",
        "ce": "na",
        "cette": "na",
        "cet": "na",
        "ces": "na",
        "du": "g",
        "des": "nag",
        "au": "d",
        "aux": "d",
        "plusieurs": "na",
        "deux": "na",
    },
    prepositions=meanings(_PREPOSITIONS),
    conjunctions=words("et ou"),
    relatives={
        "qui": "n",
        "que": "a",
        "qu'": "a",
        "qu’": "a",
        "dont": "g",
        "où": "p",
        "auquel": "d",
        "auxquels": "d",
        "auxquelles": "d",
        "laquelle": "",
        "lequel": "",
        "duquel": "g",
        "lesquels": "",
        "lesquelles": "",
    },
    openers=words("car parce lorsque lorsqu' quand si comme tandis afin pour puisque"),
    thats=words("que qu' qu’"),
    pronouns={
        "il": "nm",
        "elle": "nf",
        "ils": "np",
        "elles": "np",
        "l'": "ax",
        "l’": "ax",
        "le": "ax",
        "la": "ax",
        "les": "ax",
        "lui": "dx",
        "celui-ci": "nm",
        "celle-ci": "nf",
        "y": "px",
    },
    possessives=words("son sa ses leur leurs"),
    whose=words("dont"),
    interrogatives=words("qui"),
    joined=joined("""
adverb = entre_autres
at = lors_de lors_du lors_des lors_d' au_cours_de
at = au_cours_du au_cours_d' à_l'_occasion_de à_l'_occasion_du à_l'_ouverture_de
at = à_l'_ouverture_du dans_le_cadre_de dans_le_cadre_du en_marge_de
at = en_marge_du pendant_le pendant_la durant_le durant_la
with = aux_côtés_de aux_côtés_du en_compagnie_de en_présence_de conjointement_avec
by = de_la_part_de de_la_part_du
"""),
    unknown=pattern(
        r"on ignore|on ne sait (?:pas|toujours pas)|nul ne sait|personne ne sait|"
        r"(?:n['’]est|reste|demeure) (?:pas |toujours )?"
        r"(?:clair|connue?|incertaine?|inconnue?|floue?|établi)|reste à savoir|"
        r"inconnue?s?|n['’]a pas été (?:établi|précisé)|"
        r"ignore(?:nt)?|mystère|refuse de dire|n['’]a pas souhaité|impossible de savoir|ne sait pas|pas clair"
    ),
    nouns=kinds(_NOUNS),
    tails={},
    inner=words("conseil administration surveillance bureau directoire"),
    roles=roles(_ROLES),
    persons=pattern(_PERSONS),
    former=words("ancien ancienne ex-député comme actuel actuelle"),
    copula=pattern(
        r"travaille|travaillait|est|sont|était|étaient|fut|furent|être|serait|sera|devient|devint|reste|a été|été|étant"
    ),
    passive=pattern(r"soit|soient|fût|été|est|sont|était|étaient|sera|seront|fut|furent|être|serait|étant"),
    perfect=pattern(r"ait|aient|eût|a|ont|avait|avaient|aurait|auraient|avoir|aura|ayant|ai|avons|eut"),
    reported=None,
    verbs=VERBS,
    links=words("de du des d' d’ la le les l' l’ pour et sans"),
    political=words(
        "mouvement parti front union ligue coalition alliance groupe organisation plateforme formation rassemblement"
    ),
    start=words(
        "selon ainsi hier aujourd'hui alors puis ensuite là "
        "ici mais cependant toutefois personne rien tout tous enfin "
        "aussi parmi depuis pendant après avant trois quatre non "
        "oui déjà encore jamais seul seule monsieur madame outre "
        "je j' nous on vous me mon ma notre elle il ils elles quand où "
        "lors créé créée fondé fondée né née basé basée dirigé dirigée interrogé interrogée contacté contactée"
    ),
)
