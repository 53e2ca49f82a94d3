/**
 * Houses, streets and bodies that speak for those who govern (no palace where others meet as well), one a line: ISO 3166-1 alpha-2 of the state, EU for the union | its
 * names. Written for this program.
 */
export const SEATS = `
US|White House;Oval Office;West Wing
RU|Kremlin
GB|Downing Street;10 Downing Street;Number 10;Number Ten;No 10;No. 10;Cabinet Office
FR|Elysee;Élysée;Elysee Palace;Élysée Palace;Matignon;Hotel Matignon
DE|Chancellery;Federal Chancellery;Bundeskanzleramt;Kanzleramt
IT|Palazzo Chigi;Quirinale;Quirinal Palace
ES|Moncloa;La Moncloa;Moncloa Palace
NL|Catshuis
IE|Aras an Uachtarain
RO|Cotroceni
UA|Bankova
TR|Bestepe
CN|Zhongnanhai
JP|Kantei
KR|Blue House;Cheong Wa Dae
TW|Presidential Office Building
IN|South Block;Rashtrapati Bhavan
PK|Aiwan-e-Sadr
PH|Malacanang;Malacañang;Malacanang Palace;Malacañang Palace
ID|Merdeka Palace;Istana Merdeka
MY|Putrajaya;Seri Perdana
MX|Los Pinos
BR|Planalto;Planalto Palace;Palacio do Planalto
AR|Casa Rosada
CL|La Moneda;Moneda Palace
CO|Casa de Narino;Casa de Nariño
VE|Miraflores;Miraflores Palace
EC|Carondelet;Carondelet Palace
ZA|Union Buildings;Mahlamba Ndlopfu
NG|Aso Rock;Aso Villa
GH|Jubilee House
EU|European Union;EU;E.U.;European Commission;European Council;Berlaymont
`
