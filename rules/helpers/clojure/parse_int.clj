; The integer that a text says.
(defn parse-int [text]
  (if (re-matches #"[-+]?\d+(_\d+)*" (str/trim text))
    (let [digits (str/replace (str/trim text) "_" "")] (or (parse-long digits) (bigint digits)))
    (throw (IllegalArgumentException. (str "invalid literal for int() with base 10: '" text "'")))))
