; The decimal integer that a text says.
(defn parse-int [text]
  (let [[_ sign digits] (re-matches #"\s*([-+]?)(\d+(?:_\d+)*)\s*" text)]
    (if digits
      (let [n (bigint (.replace digits "_" ""))
            signed (if (= sign "-") (-' n) n)]
        (if (<= Long/MIN_VALUE signed Long/MAX_VALUE) (long signed) signed))
      (fail-value (str "invalid literal for int() with base 10: " (quoted text))))))
