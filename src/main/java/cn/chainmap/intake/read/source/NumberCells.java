package cn.chainmap.intake.read.source;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Cells of numbers, which may be dates.
 */
final class NumberCells {

	private NumberCells() {
	}

	/**
	 * @param text the number as the file writes it
	 * @param date whether its format makes it a date
	 */
	static RawCell of(String text, String format, boolean date, boolean startsIn1904) {
		if (date) {
			try {
				double serial = Double.parseDouble(text);
				LocalDateTime time = DateUtil.isValidExcelDate(serial)
						? DateUtil.getLocalDateTime(serial, startsIn1904, true) : null;
				if (time != null && serial >= 1) {
					return new RawCell(RawCell.Type.DATE, LocalDate.from(time).toString(), format);
				}
			}
			catch (NumberFormatException ex) {
				return new RawCell(RawCell.Type.ERROR, text, format);
			}
		}
		return new RawCell(RawCell.Type.NUMBER, text, "General".equalsIgnoreCase(format) ? "" : format);
	}

}
