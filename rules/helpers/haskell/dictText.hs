-- | A dictionary as Python shows it.
dictText :: (k -> String) -> (v -> String) -> [(k, v)] -> String
dictText keyText valueText entries = "{" ++ intercalate ", " [keyText k ++ ": " ++ valueText v | (k, v) <- entries] ++ "}"
