; A float as text, as Python shows it: with the fewest digits that give it back.
(defn float-text [x]
  (if (or (NaN? x) (infinite? x) (zero? x))
    (str/lower-case (str/replace (str x) "inity" ""))
    (let [exact (java.math.BigDecimal. (double x))
          rounded (map #(.round exact (java.math.MathContext. % java.math.RoundingMode/HALF_EVEN)) (range 1 18))
          shortest (.stripTrailingZeros (first (filter #(== (double %) x) rounded)))
          exponent (- (.precision shortest) (.scale shortest) 1)]
      (if (<= -4 exponent 15)
        (str (.toPlainString shortest) (if (pos? (.scale shortest)) "" ".0"))
        (format (str "%." (dec (.precision shortest)) "e") shortest)))))
