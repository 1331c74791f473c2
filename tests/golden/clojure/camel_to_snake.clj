(require '[clojure.string :as str])

; Has a string a character of one case and none of the other?
(defn has-case? [text wanted? other?]
  (boolean (and (some wanted? text) (not-any? other? text))))

; The character at an index, which may count from the end, as a string.
(defn char-at [text i]
  (str (nth text (if (neg? i) (+ i (count text)) i))))

; A bound of a slice as a place between 0 and a length.
(defn bound [i size]
  (max 0 (min size (if (neg? i) (+ i size) i))))

; A part of a string; bounds may count from the end, nil is the end itself.
(defn text-slice [text low high]
  (let [size (count text)
        from (bound low size)]
    (subs text from (max from (if high (bound high size) size)))))

(defn camel-to-snake
  "Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word."
  [name]
  (reduce (fn [result [i ch]]
            (if (has-case? ch #(Character/isUpperCase %) #(Character/isLowerCase %))
              (let [after-lower (and (pos? i)
                                     (has-case? (char-at name (dec i))
                                                #(Character/isLowerCase %)
                                                #(Character/isUpperCase %)))
                    before-lower (and (pos? i)
                                      (not= (char-at name (dec i)) "_")
                                      (has-case? (text-slice name (inc i) (+ i 2))
                                                 #(Character/isLowerCase %)
                                                 #(Character/isUpperCase %)))
                    result (if (or after-lower before-lower) (str result "_") result)]
                (str result (str/lower-case ch)))
              (str result ch)))
          ""
          (map-indexed vector (map str name))))
