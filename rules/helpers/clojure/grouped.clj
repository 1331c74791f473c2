; Decimal text with commas between groups of three digits.
(defn grouped [text]
  (let [[_ sign whole part] (re-matches #"(-?)(\d*)(.*)" text)]
    (str sign (str/replace whole #"\B(?=(\d{3})+$)" ",") part)))
