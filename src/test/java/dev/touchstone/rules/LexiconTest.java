package dev.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  /** Mentions of a type as "words=code", in the order of the text. */
  private static String found(String type, String text) {
    return LEXICON.find(text).stream()
        .filter(mention -> mention.entry().type().equals(type))
        .map(mention -> mention.span().in(text) + "=" + mention.entry().code())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      drug | Nalmefene hydrochloride is an opioid receptor antagonist. | Nalmefene hydrochloride=nalmefene
      drug | Naltrexone HCl 50 mg, morphine sulfate | Naltrexone HCl=naltrexone; morphine sulfate=morphine
      drug | naltrexone-induced liver injury | naltrexone=naltrexone
      drug | methylnaltrexone (Relistor) | methylnaltrexone=methylnaltrexone
      drug | buprenorphine plus naloxone | buprenorphine=buprenorphine; naloxone=naloxone
      drug | morphine-like effects |
      drug | Paracetamol's maximum dose | Paracetamol=acetaminophen
      drug | as long as you may lead water to the iron gate in May |
      drug | take with potassium chloride | potassium chloride=potassium chloride
      drug | N,N-dimethyltryptamine | N,N-dimethyltryptamine=dimethyltryptamine
      drug | LSD, GHB, MDMA, DMT and DXM | LSD=lsd; GHB=gamma-hydroxybutyric acid; MDMA=mdma; DMT=dimethyltryptamine; DXM=dextromethorphan
      drug | albuterol and adrenaline | albuterol=salbutamol; adrenaline=epinephrine
      drug | valproate, lithium carbonate | valproate=valproic acid; lithium carbonate=lithium
      metabolite | reduced to 6-β-naltrexol, 6-beta-naltrexol or 6β-naltrexol | 6-β-naltrexol=6-beta-naltrexol; 6-beta-naltrexol=6-beta-naltrexol; 6β-naltrexol=6-beta-naltrexol
      metabolite | morphine-6-glucuronide and α-hydroxyalprazolam | morphine-6-glucuronide=morphine-6-glucuronide; α-hydroxyalprazolam=alpha-hydroxyalprazolam
      brand | Vivitrol® 380 mg, Revia, Nodict | Vivitrol=naltrexone; Revia=naltrexone; Nodict=naltrexone
      brand | Contrave combines both | Contrave=naltrexone/bupropion
      brand | today you feel rela and soma; Today is the day. |
      brand | It is sold as Soma, or Today® in shops. | Soma=carisoprodol; Today=nonoxynol-9
      drug_class | Opioids such as heroin, SSRIs and MAOIs | Opioids=opioid; SSRIs=selective serotonin reuptake inhibitor; MAOIs=monoamine oxidase inhibitor
      drug_class | non-opioid analgesics | analgesics=analgesic
      drug_class | beta-blockers and CYP3A4 inhibitors | beta-blockers=beta blocker; CYP3A4 inhibitors=cyp3a4 inhibitor
      drug_class | anticonvulsant therapies, barbiturates | anticonvulsant=anticonvulsant; barbiturates=barbiturate
      receptor | the mu (μ), delta (δ), and kappa (κ) opioid receptors | mu (μ)=mu; delta (δ)=delta; kappa (κ) opioid receptors=kappa
      receptor | mu-opioid receptors, μ-opioid receptor, MOR | mu-opioid receptors=mu; μ-opioid receptor=mu; MOR=mu
      receptor | 5-HT₂A and 5-HT2A receptors, GABA A, GABAA receptors | 5-HT₂A=5-ht2a; 5-HT2A receptors=5-ht2a; GABA A=gaba-a; GABAA receptors=gaba-a
      receptor | a net gain, 50 μg and more data |
      enzyme | metabolised by cytochrome P450 3A4, CYP 2D6 and UGT2B7 | cytochrome P450 3A4=cyp3a4; CYP 2D6=cyp2d6; UGT2B7=ugt2b7
      route | taken orally, by mouth, IM or under the tongue | orally=oral; by mouth=oral; IM=intramuscular; under the tongue=sublingual
      route | let us say I'm in it for four |
      jurisdiction | tell us: in the US, the U.S., the UK and Germany | US=US; U.S.=US; UK=GB; Germany=DE
      jurisdiction | roast turkey in Turkey | Turkey=TR
      regulator | approved by the U.S. Food and Drug Administration (FDA) | U.S. Food and Drug Administration=FDA; FDA=FDA
      regulator | a nice person who cares; WHO advice | WHO=WHO
      law | Schedule VI (not controlled under CSA) | CSA=US-CSA
      condition | alcohol-use disorder (AUD) or Crohn’s disease | alcohol-use disorder=alcohol use disorder; AUD=alcohol use disorder; Crohn’s disease=crohn's disease
      condition | Multiple sclerosis (MS), 5 ms later | Multiple sclerosis=multiple sclerosis; MS=multiple sclerosis
      condition | chronic pain | chronic pain=chronic pain
      effect | Transient liver enzyme elevation, nausea and headaches | Transient liver enzyme elevation=liver enzyme elevation; nausea=nausea; headaches=headache
      population | pregnant women, the elderly and children | pregnant women=pregnancy; the elderly=elderly; children=child
      organ | excreted primarily via the kidneys | kidneys=renal
      substance | no alcohol or grapefruit juice | alcohol=alcohol; grapefruit juice=grapefruit juice
      form | two tablets or a depot injection | tablets=tablet; depot injection=injection
      """)
  void sentenceYieldsItsNames(String type, String text, String expected) {
    assertEquals(expected == null ? "" : expected, found(type, text));
  }

  @Test
  void namesDoNotReachAcrossABlankLine() {
    assertEquals("pain=pain", found("condition", "chronic\n\npain"));
    assertEquals(
        "alcohol\n  dependence=alcohol dependence", found("condition", "alcohol\n  dependence"));
  }

  @Test
  void brandTellsItsFormAndRoute() {
    Mention vivitrol = LEXICON.find("Vivitrol").get(0);
    assertEquals(
        Map.of(
            "form", "injection",
            "name", "vivitrol",
            "release", "extended_release",
            "route", "intramuscular"),
        vivitrol.entry().facts());
  }

  @Test
  void effectKeepsThePagesOwnTermInTheSingular() {
    Entry effect = LEXICON.find("Skin rashes").stream()
        .map(Mention::entry)
        .filter(entry -> entry.type().equals("effect"))
        .findFirst()
        .orElseThrow();
    assertEquals(new Entry("effect", "rash", Map.of("name", "skin rash")), effect);
  }

  @Test
  void addedListOverrulesTheBundledOne() {
    NameList pack = NameList.parse("pack.tsv", "# type: drug\nnaltrexone | zorbex\tours\n");
    List<String> codes = LEXICON.with(List.of(pack)).find("Naltrexone, zorbex, morphine").stream()
        .map(mention -> mention.entry().code())
        .toList();
    assertEquals(List.of("ours", "ours", "morphine"), codes);
  }
}
