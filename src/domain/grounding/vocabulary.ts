import { wordList } from "./word-list";

/**
 * Common words of the trade that lie one letter away from another word. Two different known words are never taken for
 * a typing error of each other: "heater" and "header" are two things.
 */
const KNOWN = `
  air alarm alert align alley axle back balance band bank bar base basin battery beam bearing bed bell belt bench bend bin blade bleed
  block blow blower board boiler bolt boom boot bore bottle bottom box bracket brake branch break breaker bridge brush bucket
  bulb bumper burner burst bus bush button bypass cabin cabinet cable cage cam camera canopy cap capacitor carriage cart case casing
  caster ceiling cell centre chain chair chamber change charge charger check chiller chimney chute clamp clean clear clip clock
  clutch coil collar column compressor concrete condenser conductor connector contact contactor control conveyor coolant cooler
  cooling copper cord core corner counter coupling cover crack crane crank crusher crystal cup current cutter cylinder damper
  deck detector diaphragm dial diesel dirt disc display diverter dock door drain drift drill drip drive driver drop drum dryer duct dust
  earth edge elbow electrode element elevator engine entry excavator exhaust exit fan fastener faucet feed feeder fence fibre field filler
  filling film filter fin finger fire fit fitter fitting flame flange flap float flood floor flow fluid foam foot fork forklift frame
  freezer front frost fuel funnel furnace fuse gas gasket gate gauge gear gearbox generator gland glass glove goods grate grease
  green grid grinder grip ground guard guide gutter hall hammer hand handle hanger hatch head header heat heater heating heavy hinge
  hoist hole holder hood hook hopper horn hose hot house housing hub humid hydrant ice idle idler igniter impeller indicator injector
  inlet insulation interlock inverter iron jack jacket jam jaw joint junction keeper key kiln kitchen knife knob label ladder lamp latch leak
  leg lens level lever lid lift light lighter lighting limit line liner lining link load loader lock locker locking loop loose louver lower machine main
  manifold mast mat metal meter mill mirror mist mixer module motor mount mouth nail needle noise nozzle nut office oil outlet
  oven packer packing pad paint pallet panel paper part paste patch pedal pellet phase pilot pin pinion pipe piston pit plant plate
  platform plug pole pond pool port post pot power press pressure primer printer probe propeller pulley pump purge rack radar
  radiator rail ramp ratchet reactor reader rear rebar receiver recovery reel regulator relay release relief repair reset ribbon
  right ring riser rivet road robot rod roll roller roof room rope rotor router rubber rudder safe sander saw scale scanner
  scraper screen screw seal sealed sealer seat section sensor separator server service shaft shed sheet shelf shell shield shift shoe
  shop shower shunt shutter side sieve signal sink siren site skid slab sleeve slide slider sling slip slope slot smoke snow socket solder
  solenoid spark speaker spindle splice spool spray spring sprinkler sprocket stack stage stair stand starter station stator steam steel steering stem
  stick stop store strainer strap strip stroke stuck stud suction sump supply surge switch table tank tap tape tensioner terminal test
  thermal thermostat thread throat tile timer tip tire tool tooth torch tower track tractor train transformer transmitter trap tray trench
  trip trolley truck tube tunnel turbine tyre unit vacuum valve van vane vapour vent vessel vibration voltage wagon wall warehouse wash
  washer waste water wear wedge weld welder wheel winch winder window wing wire wiring worm worn torn zone north south east west upper
  armoire arbre bac bague bain balai ballon bande barre bassin benne bielle boite bougie bouton bras bride broche broyeur bruleur
  buse cable caisse came canal capot capteur carte carter casque cellule chaine chambre chaudiere chauffe chemin chute cible clapet
  cle cloche colle collecteur collier colonne compresseur compteur conduit conduite cone contacteur coque cordon corps couloir coupe courroie
  couteau couvercle cremaillere crible cuve cylindre detendeur disque doigt douche echelle ecran ecrou electrode embout embrayage entree etage
  evier faisceau fenetre feu fil filtre fixation flexible flotteur fosse four foyer frein fuite fusible gaine galet garde gaz glace goulotte
  goupille graisse grille groupe grue hotte huile injecteur interrupteur jauge jeu joint lame lampe levier ligne limite lit loquet maillon
  manche manchon manette marche masse metal moteur moule moyeu nettoyage neuf niveau noyau palan palette palier panneau pale passerelle patin peigne
  pelle perche pied pince pignon piste piston plafond plaque plaquette plateau platine pneu poche poignee pointe poire pompe pont porte poste
  poteau potence poulie poutre presse pression prise puits quai rail rame rampe rateau reducteur refoulement regard relais ressort
  robinet roue roulement rouleau rupteur salle sangle seau serrure siege socle sonde sortie soupape support surpresseur table tableau tambour
  tapis tendeur terre tete tige tole torche tour tourelle trappe treuil treillis tringle tube tuyau usine vanne vase ventilateur
  verin verre verrou vidange vis vitre voie volant volet voyant droit droite gauche haut bas`;

const WORDS = wordList(KNOWN);

/** Whether a folded word is a known word of the trade, in the singular or with a plural s. */
export function isKnownWord(folded: string): boolean {
  return WORDS.has(folded) || (folded.endsWith("s") && WORDS.has(folded.slice(0, -1)));
}
