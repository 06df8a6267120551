/** The bot's registration with the Bot Framework, as the environment gives it. */
export interface BotRegistration {
  /** Undefined: nobody is asked who they are, and only this machine is answered. */
  readonly appId: string | undefined;
  readonly password: string | undefined;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string | undefined;
  /** Where the callers' keys are published; the public cloud's where it is left out. */
  readonly openIdMetadataUrl: string | undefined;
}
