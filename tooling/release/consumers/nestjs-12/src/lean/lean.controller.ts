import { Controller, Get, Param, Post, Req, Res } from "@nestjs/common";
import { expressHandler } from "@openlean/webhooks/express";
import type { Request, Response } from "express";
import { LeanService } from "./lean.service.js";

@Controller()
export class LeanController {
  constructor(private readonly lean: LeanService) {}

  @Get("accounts/:entity")
  async accounts(@Param("entity") entity: string): Promise<number> {
    return (await this.lean.accounts(entity)).accounts.length;
  }

  @Post("webhooks/lean")
  webhook(@Req() request: Request, @Res() response: Response): Promise<void> {
    return expressHandler(this.lean.receiver)(request, response);
  }
}
