/** What the paying application knows about payer, device and purchase. Every member is optional. */
export interface RiskDetails {
  debtor_indicators?: DebtorIndicators | undefined;
  destination_delivery_address?: DestinationDeliveryAddress | undefined;
  transaction_indicators?: TransactionIndicators | undefined;
  payment_process?: PaymentProcess | undefined;
}

/** The payer. */
export interface DebtorIndicators {
  authentication?: Authentication | undefined;
  user_name?: LocalizedName | undefined;
  geo_location?: { latitude: number | string; longitude: number | string } | undefined;
  device_information?: DeviceInformation | undefined;
  biometric_capabilities?:
    | {
        supports_biometric?: boolean | undefined;
        biometric_types?:
          | readonly ("FINGERPRINT" | "FACIAL_RECOGNITION" | "IRIS" | "VOICE_PRINT" | "OTHER")[]
          | undefined;
      }
    | undefined;
  app_information?:
    | {
        app_version?: string | undefined;
        package_name?: string | undefined;
        build_number?: string | undefined;
      }
    | undefined;
  user_behavior?:
    | {
        scroll_behavior?:
          | {
              direction?: "UP" | "DOWN" | "BOTH" | undefined;
              speed?: number | undefined;
              frequency?: number | undefined;
            }
          | undefined;
      }
    | undefined;
  account_risk_indicators?:
    | {
        user_onboarding_date_time?: string | undefined;
        last_account_change_date?: string | undefined;
        last_password_change_date?: string | undefined;
        suspicious_activity?: "NO_SUSPICIOUS_ACTIVITY" | "SUSPICIOUS_ACTIVITY_DETECTED" | undefined;
        transaction_history?: { last_day?: number | undefined; last_year?: number | undefined } | undefined;
      }
    | undefined;
  supplementary_data?: Readonly<Record<string, unknown>> | undefined;
}

/** A name in both languages. */
export interface LocalizedName {
  en?: string | undefined;
  ar?: string | undefined;
}

/** How the payer was authenticated by the paying application. */
export interface Authentication {
  authentication_channel?: "WEB" | "MOBILE" | undefined;
  possession_factor?: AuthenticationFactor<
    | "FIDO2_SECURITY_KEY"
    | "PASSKEY"
    | "OTP_DEVICE"
    | "OTP_APP"
    | "SMS_OTP"
    | "EMAIL_OTP"
    | "PUSH_NOTIFICATION"
    | "WEBAUTHN_TOKEN"
    | "SECURE_ENCLAVE_KEY"
    | "HARDWARE_OTP_KEY"
    | "TRUSTED_DEVICE"
    | "OTHER"
  >;
  knowledge_factor?: AuthenticationFactor<
    "PIN" | "PASSWORD" | "SECURITY_QUESTION" | "SMS_OTP" | "EMAIL_OTP" | "OTP_PUSH" | "OTHER"
  >;
  inherence_factor?: AuthenticationFactor<
    | "BIOMETRIC"
    | "FINGERPRINT"
    | "FACE_RECOGNITION"
    | "IRIS_SCAN"
    | "VOICE_RECOGNITION"
    | "FIDO_BIOMETRIC"
    | "DEVICE_BIOMETRICS"
    | "OTHER"
  >;
  challenge_outcome?: "PASS" | "FAIL" | "NOT_PERFORMED" | undefined;
  authentication_flow?: "MFA" | "OTHER" | undefined;
  authentication_value?: string | undefined;
  challenge_date_time?: string | undefined;
}

/** One factor and whether it was used. */
export type AuthenticationFactor<Type> =
  | { is_used?: boolean | undefined; type?: Type | undefined }
  | undefined;

/** The device the payment is made with. */
export interface DeviceInformation {
  device_id?: string | undefined;
  alternative_device_id?: string | undefined;
  device_operating_system?: string | undefined;
  device_operating_system_version?: string | undefined;
  device_binding_id?: string | undefined;
  last_binding_date_time?: string | undefined;
  binding_duration?: string | undefined;
  binding_status?: "ACTIVE" | "EXPIRED" | "REVOKED" | "SUSPENDED" | undefined;
  device_type?: "MOBILE" | "DESKTOP" | "TABLET" | "WEARABLE" | "OTHER" | undefined;
  device_manufacturer?: { model?: string | undefined; manufacturer?: string | undefined } | undefined;
  device_language?: string | undefined;
  device_local_date_time?: string | undefined;
  connection_type?: "WIFI" | "CELLULAR" | "OTHER" | undefined;
  screen_information?:
    | { pixel_density?: number | undefined; orientation?: "PORTRAIT" | "LANDSCAPE" | undefined }
    | undefined;
  battery_status?: { level?: number | undefined; is_charging?: boolean | undefined } | undefined;
  touch_support?: { supported?: boolean | undefined; max_touch_points?: number | undefined } | undefined;
  motion_sensors?:
    | {
        status?: "IN_MOTION" | "STATIONARY" | undefined;
        accelerometer?: boolean | undefined;
        gyroscope?: boolean | undefined;
      }
    | undefined;
  device_environment_context?: readonly ("VPN_DETECTED" | "EMULATOR_DETECTED")[] | undefined;
}

/** Where goods go. */
export interface DestinationDeliveryAddress {
  recipient_type?: "INDIVIDUAL" | "CORPORATE" | undefined;
  recipient_name?: LocalizedName | undefined;
  national_address?: readonly NationalAddress[] | undefined;
}

/** An address. */
export interface NationalAddress {
  address_type?: "BUSINESS" | "CORRESPONDENCE" | "RESIDENTIAL" | undefined;
  address_line?: string | undefined;
  building_number?: string | undefined;
  building_name?: string | undefined;
  floor?: string | undefined;
  street_name?: string | undefined;
  district_name?: string | undefined;
  post_box?: string | undefined;
  town_name?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

/** The purchase. */
export interface TransactionIndicators {
  is_customer_present?: boolean | undefined;
  is_contract_present?: boolean | undefined;
  channel?: "WEB" | "MOBILE" | undefined;
  channel_type?:
    | "ECOMMERCE"
    | "IN_STORE"
    | "IN_APP"
    | "TELEPHONE"
    | "MAIL"
    | "RECURRING_PAYMENT"
    | "OTHER"
    | undefined;
  sub_channel_type?:
    | "WEB_BROWSER"
    | "MOBILE_APP"
    | "SMART_TV"
    | "WEARABLE_DEVICE"
    | "POS_TERMINAL"
    | "ATM"
    | "KIOSK_TERMINAL"
    | "OTHER"
    | undefined;
  merchant_risk?: MerchantRisk | undefined;
  supplementary_data?: Readonly<Record<string, unknown>> | undefined;
}

/** The order, as the merchant sees it. */
export interface MerchantRisk {
  delivery_timeframe?:
    | "ELECTRONIC_DELIVERY"
    | "SAME_DAY_SHIPPING"
    | "OVERNIGHT_SHIPPING"
    | "MORE_THAN_1_DAY_SHIPPING"
    | undefined;
  reorder_items_indicator?: "FIRST_TIME_ORDER" | "REORDER" | undefined;
  pre_order_purchase_indicator?: "MERCHANDISE_AVAILABLE" | "FUTURE_AVAILABILITY" | undefined;
  is_gift_card_purchase?: boolean | undefined;
  is_delivery_address_matches_billing?: boolean | undefined;
  address_match_level?: "FULL_MATCH" | "PARTIAL_MATCH" | "NO_MATCH" | "NOT_APPLICABLE" | undefined;
}

/** How the payment was entered. The spelling `last24_hour` is Lean's. */
export interface PaymentProcess {
  total_duration?: number | undefined;
  current_session_attempts?: number | undefined;
  current_session_failed_attempts?: number | undefined;
  last24_hour_attempts?: number | undefined;
  last24_hour_failed_attempts?: number | undefined;
}
