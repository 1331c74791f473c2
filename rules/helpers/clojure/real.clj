; A number that must be one.
(defn real [x]
  (if (NaN? x) (fail-value "math domain error") x))
