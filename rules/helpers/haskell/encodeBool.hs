-- | A truth value in the canonical encoding.
encodeBool :: Bool -> String
encodeBool value = if value then "true" else "false"
