; A power modulo a number.
(defn power-modulo [base exponent n]
  (narrow (.modPow (biginteger base) (biginteger exponent) (biginteger n))))
