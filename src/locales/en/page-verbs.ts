const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Finite verbs of saying: a line that has one reports somebody's words. */
export const SAYING_VERBS = words(`
  said says say told tells added adds asked asks wrote writes argued argues announced reported claimed claims stated
  warned noted explained insisted declared replied denied according quoted tweeted vowed urged pledged described confirmed
  reports writes
`)

/** Verbs in the present tense that captions are made of. */
export const CAPTION_VERBS = words(`
  waves wave arrives arrive leaves leave departs depart walks walk speaks speak attends attend poses pose shakes
  shake holds hold delivers deliver looks look stands stand sits sit meets meet talks talk gestures gesture
  listens listen reacts react appears appear inspects inspect greets greet smiles smile watches watch addresses
  address carries carry lines line gathers gather passes march marches protest protests chant chants drives
  drive rides ride performs perform celebrates celebrate signs sign pays boards board disembarks enters enter
  exits exit searches search rescues clears removes lies lie burns billows billow hugs hug kisses cries cry
  mourns mourn lights lay lays prays pray kneels kneel jumps scores tours visits visit surveys survey wears wear
  hides hide waits wait queue queues sells buys sleeps eats steps climbs climb pulls pushes raises raise
  displays display guards guard patrol patrols fires launches flies fly sails sail floats float docks sways
  examine examines takes marks embraces embrace applauds applaud
`)

/** Frequent finite past forms. */
export const PAST_VERBS = words(`
  was were had did said told went came took made gave met saw got left began became led held put kept found won lost sent
  paid built fell rose grew ran spoke broke chose drew drove flew wrote stood sat sold bought brought caught fought hit
  cut set struck visited arrived departed attended addressed signed agreed announced called opened closed killed died
  stopped started returned accepted declined refused promised warned posed walked waved greeted welcomed appeared
`)
