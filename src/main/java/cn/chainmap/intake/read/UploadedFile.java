package cn.chainmap.intake.read;

import java.nio.file.Path;

/**
 * A file as it came (上传的文件).
 *
 * @param name the name the user knows it by; only shown, never used as a path
 * @param path where its content is kept
 * @param sha256 hash of its content
 * @param size in bytes
 */
public record UploadedFile(String name, Path path, String sha256, long size) {

}
