; The integer that a text says, in a base that a prefix may repeat.
(defn parse-digits [text base]
  (let [[_ sign prefix digits] (re-matches #"([-+]?)(?:(0[box])_?)?(\p{Alnum}+(?:_\p{Alnum}+)*)" (str/lower-case (str/trim text)))]
    (try
      (narrow (BigInteger. (str sign (if (= prefix (get {2 "0b" 8 "0o" 16 "0x"} base)) "" prefix) (str/replace digits "_" "")) (int base)))
      (catch Exception e
        (throw (IllegalArgumentException. (str "invalid literal for int() with base " base ": '" text "'")))))))
