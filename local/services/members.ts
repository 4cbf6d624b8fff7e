/// <reference types="google-apps-script" />

import {
  AUTH_MODE,
  type Constant,
  DESTINATION_TYPE,
  ITEM_TYPE,
  PROTECTION_TYPE,
  WRAP_STRATEGY,
} from './constant';

declare global {
  namespace GoogleAppsScript.Forms {
    /** Members that the types do not have yet. Source: reference, class Form. */
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
  namespace GoogleAppsScript.Script {
    /** A member that the types do not have yet. Source: reference, class AuthorizationInfo. */
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}

/**
 * The members of Google's services that the add-on calls; the local workspace has these and no others.
 * From this one list follow the types of the fakes and what a script can see.
 */
export const MEMBERS = {
  SpreadsheetApp: ['getActiveSpreadsheet', 'openById', 'getUi', 'flush', 'newDataValidation'],
  Ui: ['createAddonMenu', 'showSidebar', 'showModelessDialog'],
  Menu: ['addItem', 'addToUi'],
  Spreadsheet: [
    'getId',
    'getSpreadsheetTimeZone',
    'getSpreadsheetLocale',
    'getSheets',
    'getSheetByName',
    'insertSheet',
    'deleteSheet',
  ],
  Sheet: [
    'getName',
    'getDataRange',
    'getSheetValues',
    'getRange',
    'getMaxRows',
    'getMaxColumns',
    'insertRowsAfter',
    'insertColumnsAfter',
    'setFrozenRows',
    'setFrozenColumns',
    'setColumnWidths',
    'getProtections',
    'hideSheet',
    'getFilter',
    'isRowHiddenByFilter',
    'getFormUrl',
  ],
  Filter: [],
  Range: [
    'getValues',
    'getFormulas',
    'getDisplayValues',
    'getMergedRanges',
    'getNotes',
    'getRow',
    'getColumn',
    'getNumRows',
    'getNumColumns',
    'setValues',
    'canEdit',
    'getDataValidations',
    'setNumberFormat',
    'setDataValidation',
    'setNotes',
    'setFontWeight',
    'setBackground',
    'setWrapStrategy',
    'setVerticalAlignment',
    'protect',
    'activate',
  ],
  Protection: ['setWarningOnly'],
  DataValidationBuilder: ['requireValueInList', 'setAllowInvalid', 'build'],
  DataValidation: ['getAllowInvalid'],
  PropertiesService: ['getDocumentProperties'],
  Properties: ['getProperty', 'getProperties', 'setProperties', 'deleteProperty', 'deleteAllProperties'],
  CacheService: ['getDocumentCache'],
  Cache: ['get', 'put', 'remove'],
  LockService: ['getDocumentLock'],
  Lock: ['tryLock', 'releaseLock'],
  Session: ['getEffectiveUser'],
  User: ['getEmail'],
  ScriptApp: [
    'getOAuthToken',
    'getAuthorizationInfo',
    'requireScopes',
    'newTrigger',
    'getUserTriggers',
    'getProjectTriggers',
    'deleteTrigger',
  ],
  AuthorizationInfo: ['getAuthorizedScopes'],
  TriggerBuilder: ['timeBased', 'forSpreadsheet'],
  ClockTriggerBuilder: ['everyHours', 'after', 'create'],
  SpreadsheetTriggerBuilder: ['onFormSubmit', 'create'],
  Trigger: ['getHandlerFunction', 'getUniqueId'],
  MailApp: ['getRemainingDailyQuota'],
  UrlFetchApp: ['fetchAll'],
  HTTPResponse: ['getResponseCode', 'getContentText', 'getContent', 'getHeaders'],
  Utilities: ['base64Encode', 'base64Decode', 'getUuid', 'sleep'],
  HtmlService: ['createHtmlOutputFromFile'],
  HtmlOutput: ['append', 'getContent', 'setTitle', 'setWidth', 'setHeight'],
  FormApp: ['openById', 'createTextValidation'],
  Form: [
    'getPublishedUrl',
    'getEditUrl',
    'setTitle',
    'setDescription',
    'setConfirmationMessage',
    'setCustomClosedFormMessage',
    'setAllowResponseEdits',
    'setShowLinkToRespondAgain',
    'hasRespondAgainLink',
    'setProgressBar',
    'setShuffleQuestions',
    'getShuffleQuestions',
    'setPublishingSummary',
    'isPublishingSummary',
    'setCollectEmail',
    'collectsEmail',
    'setLimitOneResponsePerUser',
    'hasLimitOneResponsePerUser',
    'setRequireLogin',
    'requiresLogin',
    'supportsAdvancedResponderPermissions',
    'isPublished',
    'setPublished',
    'isAcceptingResponses',
    'setAcceptingResponses',
    'setDestination',
    'getDestinationId',
    'getItems',
    'getItemById',
    'moveItem',
    'deleteItem',
    'addTextItem',
    'addParagraphTextItem',
    'addListItem',
    'addMultipleChoiceItem',
    'addPageBreakItem',
    'getResponse',
    'getResponses',
    'createResponse',
    'deleteResponse',
    'deleteAllResponses',
  ],
  Item: [
    'getId',
    'getIndex',
    'getType',
    'getTitle',
    'asTextItem',
    'asParagraphTextItem',
    'asListItem',
    'asMultipleChoiceItem',
    'asPageBreakItem',
  ],
  TextItem: [
    'getId',
    'setTitle',
    'setHelpText',
    'isRequired',
    'setRequired',
    'setValidation',
    'createResponse',
  ],
  ParagraphTextItem: ['getId', 'setTitle', 'setHelpText', 'isRequired', 'setRequired', 'createResponse'],
  ListItem: [
    'getId',
    'setTitle',
    'setHelpText',
    'isRequired',
    'setRequired',
    'setChoiceValues',
    'createResponse',
  ],
  MultipleChoiceItem: [
    'getId',
    'setTitle',
    'setHelpText',
    'isRequired',
    'setRequired',
    'setChoices',
    'createChoice',
    'createResponse',
  ],
  Choice: [],
  PageBreakItem: ['getId', 'setTitle', 'setHelpText', 'setGoToPage'],
  TextValidationBuilder: [
    'requireTextIsEmail',
    'requireNumberBetween',
    'requireTextMatchesPattern',
    'setHelpText',
    'build',
  ],
  TextValidation: [],
  FormResponse: [
    'getId',
    'getTimestamp',
    'getItemResponses',
    'withItemResponse',
    'toPrefilledUrl',
    'getEditResponseUrl',
    'submit',
  ],
  ItemResponse: ['getItem', 'getResponse'],
} as const satisfies { [K in keyof Real]: readonly (keyof Real[K])[] };

export type ServiceName = keyof typeof MEMBERS;

/** The services that a script finds as globals. */
export const GLOBALS = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'ScriptApp',
  'MailApp',
  'UrlFetchApp',
  'Utilities',
  'HtmlService',
  'FormApp',
] as const satisfies readonly ServiceName[];

/** What a service has beside members: enums, which cost no call. */
export const CONSTANTS: { [K in ServiceName]?: Record<string, Record<string, Constant>> } = {
  SpreadsheetApp: { WrapStrategy: WRAP_STRATEGY, ProtectionType: PROTECTION_TYPE },
  ScriptApp: { AuthMode: AUTH_MODE },
  FormApp: { DestinationType: DESTINATION_TYPE, ItemType: ITEM_TYPE },
};

/** Every member as it is counted: `Range.getValues`. */
export const serviceMembers = (): string[] =>
  Object.entries(MEMBERS).flatMap(([service, members]) => members.map((member) => `${service}.${member}`));

/**
 * What the fake of a service must be: `Pick` of the real one, with the services it hands out or takes being fakes as
 * well. Of overloads TypeScript sees the last one here; where the add-on calls another, {@link Overloads} says which.
 */
export type Fake<K extends ServiceName> = Omit<Swapped<Picked<K>>, keyof OverloadsOf<K>> & OverloadsOf<K>;

type Picked<K extends ServiceName> = Pick<Real[K], (typeof MEMBERS)[K][number] & keyof Real[K]>;
type Swapped<T> = {
  [M in keyof T]: T[M] extends (...args: infer A) => infer R ? (...args: SwapAll<A>) => Swap<R> : T[M];
};
type SwapAll<A> = { [I in keyof A]: Swap<A[I]> };
type Swap<T> = 0 extends 1 & T
  ? T
  : null extends T
    ? Swap<NonNullable<T>> | null
    : T extends (infer E)[]
      ? Swap<E>[]
      : [NameOf<T>] extends [never]
        ? T
        : FakeOf<NameOf<T>>;
/** One for each name: types without a difference, as of both kinds of text items, have several. */
type FakeOf<K> = K extends ServiceName ? Fake<K> : never;
type NameOf<T> = { [K in ServiceName]: [T, Real[K]] extends [Real[K], T] ? K : never }[ServiceName];
type OverloadsOf<K> = K extends keyof Overloads ? Overloads[K] : unknown;

interface Overloads {
  Sheet: {
    getRange(row: number, column: number, rows?: number, columns?: number): Fake<'Range'>;
    getProtections(type: Constant): Fake<'Protection'>[];
  };
  Range: { setWrapStrategy(strategy: Constant): Fake<'Range'> };
  Spreadsheet: { insertSheet(name: string, index?: number): Fake<'Sheet'> };
  Cache: {
    get(key: string): string | null;
    put(key: string, value: string, expirationInSeconds: number): void;
  };
  ScriptApp: {
    getAuthorizationInfo(authMode: Constant): Fake<'AuthorizationInfo'>;
    requireScopes(authMode: Constant, oAuthScopes: string[]): void;
  };
  TriggerBuilder: { forSpreadsheet(sheet: Fake<'Spreadsheet'>): Fake<'SpreadsheetTriggerBuilder'> };
  Form: {
    setDestination(type: Constant, id: string): Fake<'Form'>;
    getItemById(id: number): Fake<'Item'> | null;
    moveItem(from: number, to: number): Fake<'Item'>;
    deleteItem(index: number): void;
  };
  Item: { getType(): Constant };
  MultipleChoiceItem: { createChoice(value: string, navigationItem?: Fake<'PageBreakItem'>): Fake<'Choice'> };
  PageBreakItem: { setGoToPage(goToPageItem: Fake<'PageBreakItem'>): Fake<'PageBreakItem'> };
  FormResponse: { getId(): string | null; getTimestamp(): Date | null; getEditResponseUrl(): string | null };
}

interface Real {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Ui: GoogleAppsScript.Base.Ui;
  Menu: GoogleAppsScript.Base.Menu;
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  Filter: GoogleAppsScript.Spreadsheet.Filter;
  Range: GoogleAppsScript.Spreadsheet.Range;
  Protection: GoogleAppsScript.Spreadsheet.Protection;
  DataValidationBuilder: GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  DataValidation: GoogleAppsScript.Spreadsheet.DataValidation;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Properties: GoogleAppsScript.Properties.Properties;
  CacheService: GoogleAppsScript.Cache.CacheService;
  Cache: GoogleAppsScript.Cache.Cache;
  LockService: GoogleAppsScript.Lock.LockService;
  Lock: GoogleAppsScript.Lock.Lock;
  Session: GoogleAppsScript.Base.Session;
  User: GoogleAppsScript.Base.User;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  AuthorizationInfo: GoogleAppsScript.Script.AuthorizationInfo;
  TriggerBuilder: GoogleAppsScript.Script.TriggerBuilder;
  ClockTriggerBuilder: GoogleAppsScript.Script.ClockTriggerBuilder;
  SpreadsheetTriggerBuilder: GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
  Trigger: GoogleAppsScript.Script.Trigger;
  MailApp: GoogleAppsScript.Mail.MailApp;
  UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  HTTPResponse: GoogleAppsScript.URL_Fetch.HTTPResponse;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  HtmlOutput: GoogleAppsScript.HTML.HtmlOutput;
  FormApp: GoogleAppsScript.Forms.FormApp;
  Form: GoogleAppsScript.Forms.Form;
  Item: GoogleAppsScript.Forms.Item;
  TextItem: GoogleAppsScript.Forms.TextItem;
  ParagraphTextItem: GoogleAppsScript.Forms.ParagraphTextItem;
  ListItem: GoogleAppsScript.Forms.ListItem;
  MultipleChoiceItem: GoogleAppsScript.Forms.MultipleChoiceItem;
  Choice: GoogleAppsScript.Forms.Choice;
  PageBreakItem: GoogleAppsScript.Forms.PageBreakItem;
  TextValidationBuilder: GoogleAppsScript.Forms.TextValidationBuilder;
  TextValidation: GoogleAppsScript.Forms.TextValidation;
  FormResponse: GoogleAppsScript.Forms.FormResponse;
  ItemResponse: GoogleAppsScript.Forms.ItemResponse;
}
