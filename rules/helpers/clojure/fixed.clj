; Decimal text with so many digits after the point, correctly rounded.
(defn fixed [x digits]
  (if (or (NaN? x) (infinite? x))
    (float-text x)
    (let [text (.toPlainString (.setScale (BigDecimal. x) (int digits) java.math.RoundingMode/HALF_EVEN))]
      (if (and (.startsWith (str x) "-") (not (.startsWith text "-"))) (str "-" text) text))))
