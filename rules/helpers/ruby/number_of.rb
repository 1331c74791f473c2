# A bool or a number as a number.
def number_of(value) = value == true ? 1 : value || 0
