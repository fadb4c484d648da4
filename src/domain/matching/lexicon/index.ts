import building from '#src/domain/matching/lexicon/building.ts';
import capacity from '#src/domain/matching/lexicon/capacity.ts';
import care from '#src/domain/matching/lexicon/care.ts';
import costs from '#src/domain/matching/lexicon/costs.ts';
import culture from '#src/domain/matching/lexicon/culture.ts';
import devices from '#src/domain/matching/lexicon/devices.ts';
import digital from '#src/domain/matching/lexicon/digital.ts';
import energy from '#src/domain/matching/lexicon/energy.ts';
import families from '#src/domain/matching/lexicon/families.ts';
import food from '#src/domain/matching/lexicon/food.ts';
import global from '#src/domain/matching/lexicon/global.ts';
import heritage from '#src/domain/matching/lexicon/heritage.ts';
import language from '#src/domain/matching/lexicon/language.ts';
import library from '#src/domain/matching/lexicon/library.ts';
import maintenance from '#src/domain/matching/lexicon/maintenance.ts';
import measures from '#src/domain/matching/lexicon/measures.ts';
import mobility from '#src/domain/matching/lexicon/mobility.ts';
import participation from '#src/domain/matching/lexicon/participation.ts';
import populations from '#src/domain/matching/lexicon/populations.ts';
import pupils from '#src/domain/matching/lexicon/pupils.ts';
import sport from '#src/domain/matching/lexicon/sport.ts';
import staff from '#src/domain/matching/lexicon/staff.ts';
import timetable from '#src/domain/matching/lexicon/timetable.ts';
import traffic from '#src/domain/matching/lexicon/traffic.ts';
import youth from '#src/domain/matching/lexicon/youth.ts';

/** Every file of the lexicon; where two give the same form, the first one has it. */
export const LEXICON_FILES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'populations', text: populations },
  { name: 'measures', text: measures },
  { name: 'building', text: building },
  { name: 'capacity', text: capacity },
  { name: 'care', text: care },
  { name: 'costs', text: costs },
  { name: 'culture', text: culture },
  { name: 'devices', text: devices },
  { name: 'digital', text: digital },
  { name: 'energy', text: energy },
  { name: 'families', text: families },
  { name: 'food', text: food },
  { name: 'global', text: global },
  { name: 'heritage', text: heritage },
  { name: 'language', text: language },
  { name: 'library', text: library },
  { name: 'maintenance', text: maintenance },
  { name: 'mobility', text: mobility },
  { name: 'participation', text: participation },
  { name: 'pupils', text: pupils },
  { name: 'sport', text: sport },
  { name: 'staff', text: staff },
  { name: 'timetable', text: timetable },
  { name: 'traffic', text: traffic },
  { name: 'youth', text: youth },
];
