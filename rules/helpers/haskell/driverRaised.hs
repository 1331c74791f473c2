-- | An exception in the canonical encoding.
driverRaised :: SomeException -> String
driverRaised (SomeException raised) = "\"raise\":[" ++ encodeStr (show (typeOf raised)) ++ "," ++ encodeStr (show raised) ++ "]"
