import administration from '#src/domain/matching/lexicon/administration.ts';
import building from '#src/domain/matching/lexicon/building.ts';
import capacity from '#src/domain/matching/lexicon/capacity.ts';
import care from '#src/domain/matching/lexicon/care.ts';
import climate from '#src/domain/matching/lexicon/climate.ts';
import contact from '#src/domain/matching/lexicon/contact.ts';
import costs from '#src/domain/matching/lexicon/costs.ts';
import culture from '#src/domain/matching/lexicon/culture.ts';
import devices from '#src/domain/matching/lexicon/devices.ts';
import digital from '#src/domain/matching/lexicon/digital.ts';
import energy from '#src/domain/matching/lexicon/energy.ts';
import equipment from '#src/domain/matching/lexicon/equipment.ts';
import events from '#src/domain/matching/lexicon/events.ts';
import everyday from '#src/domain/matching/lexicon/everyday.ts';
import excursions from '#src/domain/matching/lexicon/excursions.ts';
import families from '#src/domain/matching/lexicon/families.ts';
import food from '#src/domain/matching/lexicon/food.ts';
import general from '#src/domain/matching/lexicon/general.ts';
import global from '#src/domain/matching/lexicon/global.ts';
import health from '#src/domain/matching/lexicon/health.ts';
import heritage from '#src/domain/matching/lexicon/heritage.ts';
import language from '#src/domain/matching/lexicon/language.ts';
import learning from '#src/domain/matching/lexicon/learning.ts';
import library from '#src/domain/matching/lexicon/library.ts';
import maintenance from '#src/domain/matching/lexicon/maintenance.ts';
import measures from '#src/domain/matching/lexicon/measures.ts';
import mobility from '#src/domain/matching/lexicon/mobility.ts';
import offers from '#src/domain/matching/lexicon/offers.ts';
import participation from '#src/domain/matching/lexicon/participation.ts';
import playground from '#src/domain/matching/lexicon/playground.ts';
import populations from '#src/domain/matching/lexicon/populations.ts';
import prevention from '#src/domain/matching/lexicon/prevention.ts';
import pupils from '#src/domain/matching/lexicon/pupils.ts';
import safety from '#src/domain/matching/lexicon/safety.ts';
import satisfaction from '#src/domain/matching/lexicon/satisfaction.ts';
import sport from '#src/domain/matching/lexicon/sport.ts';
import staff from '#src/domain/matching/lexicon/staff.ts';
import timetable from '#src/domain/matching/lexicon/timetable.ts';
import traffic from '#src/domain/matching/lexicon/traffic.ts';
import waste from '#src/domain/matching/lexicon/waste.ts';
import water from '#src/domain/matching/lexicon/water.ts';
import welfare from '#src/domain/matching/lexicon/welfare.ts';
import wellbeing from '#src/domain/matching/lexicon/wellbeing.ts';
import youth from '#src/domain/matching/lexicon/youth.ts';

/** Every file of the lexicon; where two give the same form, the first one has it. The words of every survey come last: they never win from a subject. */
export const LEXICON_FILES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'populations', text: populations },
  { name: 'measures', text: measures },
  { name: 'administration', text: administration },
  { name: 'building', text: building },
  { name: 'capacity', text: capacity },
  { name: 'care', text: care },
  { name: 'climate', text: climate },
  { name: 'contact', text: contact },
  { name: 'costs', text: costs },
  { name: 'culture', text: culture },
  { name: 'devices', text: devices },
  { name: 'digital', text: digital },
  { name: 'energy', text: energy },
  { name: 'equipment', text: equipment },
  { name: 'events', text: events },
  { name: 'excursions', text: excursions },
  { name: 'families', text: families },
  { name: 'food', text: food },
  { name: 'global', text: global },
  { name: 'health', text: health },
  { name: 'heritage', text: heritage },
  { name: 'language', text: language },
  { name: 'learning', text: learning },
  { name: 'library', text: library },
  { name: 'maintenance', text: maintenance },
  { name: 'mobility', text: mobility },
  { name: 'offers', text: offers },
  { name: 'participation', text: participation },
  { name: 'playground', text: playground },
  { name: 'prevention', text: prevention },
  { name: 'pupils', text: pupils },
  { name: 'safety', text: safety },
  { name: 'satisfaction', text: satisfaction },
  { name: 'sport', text: sport },
  { name: 'staff', text: staff },
  { name: 'timetable', text: timetable },
  { name: 'traffic', text: traffic },
  { name: 'waste', text: waste },
  { name: 'water', text: water },
  { name: 'welfare', text: welfare },
  { name: 'wellbeing', text: wellbeing },
  { name: 'youth', text: youth },
  { name: 'everyday', text: everyday },
  { name: 'general', text: general },
];
