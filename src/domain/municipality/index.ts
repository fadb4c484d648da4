export {
  type ColourName, type Colours, type ColourVerdict, HOUSE_COLOURS, checkColours, themeStylesheet,
} from '#src/domain/municipality/colours.ts';
export {
  type BillCeiling, type Municipality, isMunicipalityKnown, listBillCeilings, readBillCeiling, readMunicipality, senderOf,
} from '#src/domain/municipality/queries.ts';
export {
  type SaveColoursOutcome, type SaveOutcome, saveAccessibility, saveBillCeiling, saveColours, savePrivacy, saveSettings,
} from '#src/domain/municipality/save.ts';
export {
  type BillCeilingForm, type Settings, billCeilingForm, coloursForm, hasEnterpriseCheckDigits, neededLineField, numberField, settingsForm,
} from '#src/domain/municipality/settings-form.ts';
export {
  type AccessibilityStatement, ACCESSIBILITY_METHODS, ACCESSIBILITY_STATUSES, type PrivacyStatement, accessibilityForm, accessibilityOf, gapsOfAccessibility,
  gapsOfPrivacy, privacyForm, privacyOf,
} from '#src/domain/municipality/statements.ts';
