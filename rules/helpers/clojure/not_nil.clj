; A value that must be there.
(defn not-nil [value]
  (if (nil? value) (throw (NullPointerException. "nothing is here")) value))
