; An entry of a dictionary, and the dictionary without it.
(defn pop-entry [d choose]
  (if (empty? d)
    (throw (java.util.NoSuchElementException. "'popitem(): dictionary is empty'"))
    (let [[k v] (choose (seq d))]
      [[k v] (dissoc d k)])))
