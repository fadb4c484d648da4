export { type Municipality, readBillCeiling, readMunicipality, senderOf } from '#src/domain/municipality/queries.ts';
