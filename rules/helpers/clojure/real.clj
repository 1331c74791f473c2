; A number that must be one.
(defn real [x]
  (if (NaN? x) (throw (IllegalArgumentException. "math domain error")) x))
