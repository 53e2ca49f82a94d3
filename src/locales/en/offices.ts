import type { OfficeWords } from '../names.ts'
import { wordSet } from './gazetteer/index.ts'

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*/)
      .flatMap(line => {
        const [name, marks = ''] = line.split(': ')
        return marks.split(' ').map((mark): [string, string] => [mark, name as string])
      }),
  )

/** The words of offices and of parties as news abbreviates them: "Sen.", "R-Fla." (Associated Press Stylebook). */
export const OFFICES: OfficeWords = {
  forms: pairs(`
    senator: sen. sen
    representative: rep. rep cong. congressman congresswoman
    governor: gov. gov
    lieutenant: lt. lt lieut.
    colonel: col. col
    major: maj. maj
    captain: capt. capt
    sergeant: sgt. sgt
    corporal: cpl. cpl
    admiral: adm. adm
    commander: cmdr. cmdr cdr
    brigadier: brig. brig
    constable: const. const wpc
    detective: det. det
    inspector: insp. insp
    superintendent: supt. supt
    ambassador: amb.
    professor: prof. prof
    doctor: dr. dr
    councillor: councilor councilman councilwoman cllr cllr.
    assemblyman: assemblywoman
    attorney: atty. atty
    chairman: chairwoman chairperson chair
    spokesman: spokeswoman spokesperson
  `),
  fronts: pairs(`
    sen.: sens. senators
    rep.: reps. representatives
    gov.: govs. governors
    gen.: gens.
    justice: justices
    judge: judges
    attorney general: ag a.g.
    district attorney: da d.a.
    assistant district attorney: ada a.d.a.
    vice president: vp v.p.
    counsel: counsel
    trooper: trooper
    agent: agent
    : democrat republican pensioner patrolman
  `),
  compound: /^(?:(?<once>then|ex|former)-)?(?<held>.+?)(?:-elect)?$/u,
  within: new Map([
    ['lawmaker', wordSet('senator representative mp msp mep councillor assemblyman')],
    ['legislator', wordSet('senator representative mp msp mep councillor assemblyman')],
  ]),
  seats: wordSet('senator representative governor'),
  parties: pairs(`
    republican: r rep. republican gop
    democrat: d dem. democrat democratic
    independent: i ind. independent
  `),
  partyMark: /^(?<party>[RDI])-(?<state>\p{Lu}[\p{L}.]*)$/u,
  states: pairs(`
    alabama: ala. al
    alaska: alaska ak
    arizona: ariz. az
    arkansas: ark. ar
    california: calif. ca
    colorado: colo. co
    connecticut: conn. ct
    delaware: del. de
    florida: fla. fl
    georgia: ga. ga
    hawaii: hawaii hi
    idaho: idaho id
    illinois: ill. il
    indiana: ind. in
    iowa: iowa ia
    kansas: kan. ks
    kentucky: ky. ky
    louisiana: la. la
    maine: maine me
    maryland: md. md
    massachusetts: mass. ma
    michigan: mich. mi
    minnesota: minn. mn
    mississippi: miss. ms
    missouri: mo. mo
    montana: mont. mt
    nebraska: neb. ne
    nevada: nev. nv
    new hampshire: n.h. nh
    new jersey: n.j. nj
    new mexico: n.m. nm
    new york: n.y. ny
    north carolina: n.c. nc
    north dakota: n.d. nd
    ohio: ohio oh
    oklahoma: okla. ok
    oregon: ore. or
    pennsylvania: pa. pa penn.
    rhode island: r.i. ri
    south carolina: s.c. sc
    south dakota: s.d. sd
    tennessee: tenn. tn
    texas: texas tx
    utah: utah ut
    vermont: vt. vt
    virginia: va. va
    washington: wash. wa
    west virginia: w.va. wv
    wisconsin: wis. wi
    wyoming: wyo. wy
  `),
}
