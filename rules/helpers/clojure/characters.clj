; The characters of a string as strings.
(defn characters [text]
  (mapv #(String. (Character/toChars %)) (.toArray (.codePoints text))))
