; A power of floats as a function of mathematics: what zero has none of is outside its domain.
(defn real-power [base exponent]
  (if (and (zero? base) (neg? exponent)) (throw (IllegalArgumentException. "math domain error")) (float-power base exponent)))
