; A string with each character replaced whose code point is in a table; nil deletes it.
(defn translate [text table]
  (str/join (map #(get table (int %) %) text)))
