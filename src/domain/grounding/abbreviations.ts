import { fold } from "./fold";

/**
 * What technicians shorten, and to what. A shortened form may stand for several words; each word of an expansion counts
 * as said. The general rule (letters in order) in word-match.ts finds most others; here are those that it cannot find
 * or that it would take for something else.
 */
const TABLE = `
  ac: air conditioning conditioner aircon clim climatisation
  acc: access accumulator
  agv: automated guided vehicle
  ahu: air handling unit
  aircon: air conditioning conditioner
  alu: aluminium aluminum
  amb: ambient
  amp amps: ampere amperes current courant
  approx: approximately
  ar arr: arriere
  arg arrg: arriere gauche
  ard arrd: arriere droit droite
  asc: ascenseur
  assy: assembly
  au: arret urgence
  auto: automatic automatique
  av: avant
  avd: avant droit droite
  avg: avant gauche average
  bat bats batt batts: battery batteries batterie batteries batiment
  bldg: building
  bp: basse pression
  brg brgs: bearing bearings
  brkr brk: breaker brake
  bt: basse tension
  cal: calibration calibrated calibrate
  cb: circuit breaker
  cde cdes: commande commander commandes
  chg chgd chngd: change changed
  chge chges: change changes charge
  chk chkd chked ck: check checked
  circ: circulation circuit
  clim: climatisation climatiseur
  co: change over changeover
  comm comms: communication communications
  comp cmp: compressor compresseur
  compr: compressor compresseur compresse
  conc: concentration
  cond: condenser conductivity condensate condenseur condensat conductivite condition
  conn: connection connector connecting
  cons: consigne consignation
  contr: control controle controleur controler
  conv: conveyor convoyeur
  cplg: coupling
  cw: cooling water clockwise
  cpr: compressor compresseur
  crnt: current
  cta: centrale traitement air
  ctr ctrl: control centre center controle controler
  ctrld: controlled
  cvyr cnvyr: conveyor
  cyl cyls: cylinder cylinders cylindre
  deg degs: degree degrees degre
  dep: depose depart
  dft: defaut
  diff: differential differentiel difference
  dir: direction
  disch: discharge
  disj: disjoncteur disjoncte
  dist: distribution
  dp: differential pressure difference pression differentielle
  ds: driver side
  ea: each
  elec elect: electric electrical electrique electricity
  elev: elevator elevateur
  em: emergency
  eng: engine engineer engineering
  env: environ
  eqpt equip: equipment equipement
  estop: emergency stop
  et: etage
  evac: evacuation
  evap: evaporator evaporateur
  exch: exchanger echangeur
  exh: exhaust
  ext: exterior external extension exterieur exterieure extinguisher
  fab: fabrication
  filt: filter filtre
  flr: floor
  freq: frequency frequence
  fwd: forward
  galv: galvanised
  gar garn: garniture
  gbx gb grbx: gearbox
  ge: groupe electrogene
  gen: generator general generatrice
  gm: garniture mecanique
  gmao: gestion maintenance
  gnd: ground
  go: gasoil
  gr: grease group
  haut: hauteur
  hd: head
  hi: high
  hl: high limit
  horiz: horizontal
  hp: high pressure haute pression horse power
  hr hrs: hour hours
  hs: hors service
  ht: haute tension hauteur height
  hv: high voltage
  htr htrs: heater heaters
  hlight: headlight
  hx: heat exchanger
  hyd hydr: hydraulic hydraulique
  imm: immeuble
  impl: impeller
  info: information
  inj: injection injector injecteur
  insp: inspection inspect inspected
  inst: instrument installation
  int: interior internal interieur interrupteur
  inter: interrupteur
  irreg: irregular
  iso: isolate isolated isolation isolator
  jb: junction box
  kpl: couple
  lam: lamination
  lav: lavatory lavage
  lh: left hand
  lo: low lube oil lockout
  loto: lockout tagout locked consigne consignation
  lt: light left
  lub: lube lubrication lubrifiant
  maint: maintenance
  man: manual
  manu: manual manuelle manuel
  mat: material materiel
  max: maximum
  mec meca: mecanique mechanical
  mech: mechanical mechanic
  med: medical medium
  mes: mesure
  min mins mn: minute minutes minimum
  mo: main oeuvre
  mod: module modification
  mon: monday
  mot: moteur motor
  mtr mtrs: motor motors meter
  nb: nombre
  neg: negative
  niv: niveau
  nrv: non return valve
  nok ko: pas ok
  ns: near side nearside
  ol: overload
  op ops: operator operators operation operations
  orig: original origine
  os: off side offside
  ot: ordre travail
  oc: open circuit over current
  oat: outside air temperature
  pb: problem probleme push button
  pc pcs pce pces: piece pieces
  perf: performance perfore
  perm: permanent
  pos: position
  pm: preventive maintenance
  pmp pmps: pump pumps pompe
  pn: part number
  pres press: pressure pression presse
  prev: preventive preventif previous
  prob: probably probable problem
  proc: process
  prod: production product
  prox: proximity
  prv: pressure reducing relief valve
  psv: pressure safety valve
  pt pts: point points patient patients
  pwr: power
  qty qte: quantity quantite
  rad: radiator radiateur
  rdc: rez chaussee
  rec: recommend recommended
  rech: recharge rechange
  ref: reference refrigerant refrigeration refrigerator
  reg: regulator regulation regulateur reglage regle
  regul: regulation regulateur
  rempl remp rmpl: remplace remplacer remplacement
  rep repar: repair repare reparation
  repl replcd rplcd rpl rpld repld replc rplc: replace replaced
  req reqd: required request
  res: reservoir reserve
  rest: restaurant
  ret: return retour
  rev: revision reverse
  rh: right hand
  rhs: right hand side
  lhs: left hand side
  rlt rlts roult: roulement roulements
  rm: room
  rot: rotation
  rtn: return
  rt: right
  sat: saturday
  sched: schedule scheduled
  sect: section
  sec: second seconds secteur secondaire security secheur
  secu: securite
  ser: serial series
  serv svc svcd: service serviced
  sn: serial number
  sol: solenoid
  spec: specification
  spkr: speaker
  stat: thermostat static station
  stbd: starboard
  stn: station
  sub: substation
  suct: suction
  supp: support supply
  sw: switch
  sys syst: system systeme
  tab: tableau
  tech: technician technicien technical
  temp temps tmp: temperature temperatures temporary
  tens: tension
  th therm thermo: thermal thermique thermostat thermometer thermostatique
  thks: thanks
  thru: through
  thur thurs thu: thursday
  tk: tank
  tmr tmrw tomo: tomorrow
  tstat: thermostat
  tr: transformer transformateur
  tranfo transfo: transformateur
  trans: transmission transformer
  trq: torque
  ts: tous
  tyr: tyre
  unbal: unbalance
  urg: urgent urgence
  us: unserviceable ultrasonic
  nde: non drive end
  dn: down
  evac evacd: evacuate evacuated
  tc: thermocouple
  ppl: people
  msg: message
  vac: vacuum
  vanne: valve
  vent: ventilation ventilator ventilateur ventilo
  ventil ventilo: ventilation ventilateur
  vib vibs vibr: vibration vibrations
  vlv vlvs vv: valve valves
  vol: volume
  volt volts: voltage
  vs: versus
  vt: vitesse
  wd: wound
  wed weds: wednesday
  wk wks: week weeks work weak
  wo: without work order
  wtr: water
  xfmr xfrmr: transformer
  xmtr xmitter: transmitter
  yday: yesterday
  yr yrs: year years
  tkt: ticket
  الكمبريسر كمبريسر كمبروسر كومبروسور كومبريسور: compressor ضاغط
  موتور ماطور ماتور: motor محرك
  فلتر: filter مرشح
  بمب بومبه بونبه طرمبه طلمبه: pump مضخه
  بيرنك بيرنج بلبرنك رولمان بلي: bearing محمل
  سنسور: sensor حساس مستشعر
  فالف بلف فانه: valve صمام محبس
  كيبل: cable سلك كابل
  تشيلر شيلر: chiller مبرد
  كونتاكتور كونتكتر: contactor
  هوز خرطوش: hose خرطوم
  بلت سير: belt
  جلده اورنق جوان كاسكيت قاسكيت: gasket حشيه
`;

const EXPANSIONS = new Map<string, ReadonlySet<string>>();
for (const line of TABLE.split("\n")) {
  const [short, long] = line.split(":");
  if (short === undefined || long === undefined) continue;
  const words = long.trim().split(/\s+/u).map(fold);
  for (const form of short.trim().split(/\s+/u).map(fold)) EXPANSIONS.set(form, new Set(words));
}

/** The words that a folded abbreviation may stand for; undefined when it is not in the list. */
export function expansionsOf(folded: string): ReadonlySet<string> | undefined {
  return EXPANSIONS.get(folded);
}
