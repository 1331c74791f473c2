; The integer that a text says.
(defn parse-int [text]
  (let [digits (str/replace (str/trim text) #"(?<=\d)_(?=\d)" "")]
    (if (re-matches #"[-+]?\d+" digits)
      (or (parse-long digits) (bigint digits))
      (throw (IllegalArgumentException. (str "invalid literal for int() with base 10: '" text "'"))))))
