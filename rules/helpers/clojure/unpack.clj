; A collection as a vector, of which there must be so many elements.
(defn unpack [items size]
  (let [values (vec (if (string? items) (map str items) items))]
    (if (= (count values) size) values (throw (IllegalArgumentException. (str "expected " size " values to unpack, got " (count values)))))))
