; A string with upper and lower case exchanged.
(defn swap-case [text]
  (apply str (map #(if (Character/isUpperCase %) (Character/toLowerCase %) (Character/toUpperCase %)) text)))
