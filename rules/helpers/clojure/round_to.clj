; A float correctly rounded to a number of decimals.
(defn round-to [x digits]
  (if (or (NaN? x) (infinite? x))
    x
    (Math/copySign (.doubleValue (.setScale (BigDecimal. x) (int digits) java.math.RoundingMode/HALF_EVEN)) x)))
