// Numbers that say too little.
class StatisticsError(message: String = "") extends IllegalArgumentException(message)
