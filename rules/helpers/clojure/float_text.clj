; A float as text, as Python shows it.
(defn float-text [x]
  (cond
    (NaN? x) "nan"
    (infinite? x) (if (pos? x) "inf" "-inf")
    (and (<= 1e-4 (abs x)) (< (abs x) 1e16)) (str/replace (.toPlainString (bigdec (str x))) #"^[^.]+$" "$0.0")
    :else (str/replace (str/replace (str x) ".0E" "E") #"E(-?)(\d+)"
                       (fn [[_ sign size]] (format "e%s%02d" (if (= sign "") "+" sign) (parse-long size))))))
