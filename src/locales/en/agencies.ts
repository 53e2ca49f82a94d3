const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[|\n]\s*/))

/** News agencies in every form that credits use, lower case, without "the". */
export const AGENCIES = phrases(`
  ap|associated press|reuters|thomson reuters|afp|agence france-presse|agence france presse|dpa|deutsche presse-agentur
  efe|epa|ansa|upi|united press international|pa|pa media|press association|pa news agency|aap|australian associated press
  cp|canadian press|the canadian press|pti|press trust of india|ani|ians|uni|xinhua|xinhua news agency|cns|china news service
  tass|itar-tass|ria novosti|interfax|sputnik|kyodo|kyodo news|jiji|jiji press|yonhap|yonhap news agency|newsis|kcna
  korean central news agency|bernama|antara|vna|irna|isna|fars|tasnim|mehr|anadolu|anadolu agency|aa|dha|iha|mena|wafa|spa
  saudi press agency|wam|kuna|qna|petra|sana|bta|ctk|čtk|pap|mti|tanjug|hina|apa|belga|anp|ritzau|ntb|tt|stt|lusa|telam
  télam|notimex|prensa latina|ukrinform|unian|belta|kazinform|azertac|trend|armenpress
  dow jones|dow jones newswires|afx|news agency of nigeria|nan|sapa|ghana news agency|gna|panapress|app
  associated press of pakistan|bss|unb|rss|caja news|maghreb arabe presse|aps|tap
`)

/** Credits to agencies that are not named. */
export const UNNAMED_AGENCIES = phrases(
  'agencies|news agencies|agency|wires|wire services|news services|wire reports|staff and agencies|agency reports',
)
