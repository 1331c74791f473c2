; As driver-attempt, for a call without a result.
(defn driver-attempt-none [call]
  (driver-attempt (fn [] (call) "null")))
