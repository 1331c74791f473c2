; The words of a string.
(defn words [text]
  (vec (re-seq #"\S+" text)))
